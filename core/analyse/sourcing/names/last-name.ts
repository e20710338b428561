import { plainWord } from './plain-word.ts';

/** The last word of a name as `plainWord` has it: "Lund" of "Ann Lund Jr". */
export function lastName(name: string): string {
  const words = name.replace(/,? (?:Jr|Sr|II|III|IV)\.?$/, '').split(' ');
  return plainWord(words.at(-1) ?? '');
}
