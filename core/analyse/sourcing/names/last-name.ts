import { JOINED_ARTICLE } from './is-name-word.ts';
import { plainWord } from './plain-word.ts';

const ARTICLE = new RegExp(`^${JOINED_ARTICLE}`, 'iu');

/** The last word of a name as `plainWord` has it: "lund" of "Ann Lund Jr", "mansouri" of "Khalid al-Mansouri". */
export function lastName(name: string): string {
  const words = name.replace(/,? (?:Jr|Sr|II|III|IV)\.?$/, '').split(' ');
  return plainWord((words.at(-1) ?? '').replace(ARTICLE, ''));
}
