import type { Passage } from './read-passage.ts';
import { readPassages } from './read-passages.ts';

/** True where two passages have the same words, however numbers, initials and hyphens are written: "2,300" and "2300". Linear. */
export function areSameWords(stored: Passage, page: Passage): boolean {
  const [before, after] = readPassages(stored, page);
  return before.length === after.length && before.every(({ value }, i) => value === after[i]?.value);
}
