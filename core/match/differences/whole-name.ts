import { areOfOneName } from './align-places.ts';
import type { FactWord } from './read-fact-words.ts';

/** Words of a name; in a headline every word may have a capital. */
const MAX_WORDS = 5;

/** The words of a passage's name that these are part of: "New Jersey" for "Jersey"; they alone where too many have a capital. */
export function wholeName(part: readonly FactWord[], words: readonly FactWord[]): readonly FactWord[] {
  let from = words.indexOf(part[0] as FactWord);
  let to = words.indexOf(part.at(-1) as FactWord) + 1;
  if (from < 0 || to === 0) return part;
  while (from > 0 && areOfOneName(words[from - 1], words[from])) from--;
  while (to < words.length && areOfOneName(words[to - 1], words[to])) to++;
  return to - from > MAX_WORDS ? part : words.slice(from, to);
}
