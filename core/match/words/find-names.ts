import type { Words } from '../../text/read-words.ts';
import { FUNCTION_WORDS } from './function-words.ts';

/**
 * The words of a text that are names, folded: written with a capital inside a sentence and never in small letters.
 * A text in capitals throughout has none. Linear.
 */
export function findNames(text: string, words: Words): Set<string> {
  const names = new Set<string>();
  for (const [i, value] of words.values.entries()) {
    const at = words.starts[i] as number;
    if (FUNCTION_WORDS.has(value) || !isCapital(text.charAt(at))) continue;
    if (!isOpening(text, words, i)) names.add(value);
  }
  for (const value of findSmall(text, words)) names.delete(value);
  return names;
}

/** The words of a text that it writes in small letters somewhere, folded. Linear. */
export function findSmall(text: string, { values, starts }: Words): Set<string> {
  return new Set(values.filter((_, i) => !isCapital(text.charAt(starts[i] as number))));
}

const isCapital = (character: string) => /\p{Lu}/u.test(character);

/** True where a word opens a sentence, a quotation or a line: its capital says nothing. */
function isOpening(text: string, words: Words, i: number): boolean {
  if (i === 0) return true;
  const between = text.slice(words.ends[i - 1], Math.min(words.starts[i] as number, (words.ends[i - 1] as number) + 8));
  // "Mr. Smith": a full stop behind a capitalised short word is an abbreviation's.
  const isAbbreviated =
    between === '. ' && /^\p{Lu}\p{L}{0,2}$/u.test(text.slice(words.starts[i - 1], words.ends[i - 1]));
  return /[.!?:;"“”„«»\n\u2013\u2014]/.test(between) && !isAbbreviated;
}
