import { diffArrays } from 'diff';
import type { FactWord } from './read-fact-words.ts';

/** A word, or the words of one name. */
export interface Place {
  sort: FactWord['sort'];
  key: string;
  words: FactWord[];
}

/** Two places that the same words stand around, by index. */
export type Pair = readonly [stored: number, page: number];

/** Edits above which two passages have no places in common. */
const MAX_EDITS = 100;

export const alone = (word: FactWord): Place => ({ sort: word.sort, key: word.key, words: [word] });

/** What a place is aligned by: which name or number stands there makes no difference. */
export const masked = ({ sort, key }: Place): string => (sort === 'name' || sort === 'number' ? ` ${sort}` : key);

/** Pairs of places where both passages read alike but for which name or number it is. */
export function alignPlaces(stored: readonly Place[], page: readonly Place[]): Pair[] {
  const parts = diffArrays(stored.map(masked), page.map(masked), { maxEditLength: MAX_EDITS });
  const pairs: Pair[] = [];
  let s = 0;
  let p = 0;
  for (const { added, removed, count } of parts ?? []) {
    if (added !== true && removed !== true) for (let i = 0; i < count; i++) pairs.push([s + i, p + i]);
    if (added !== true) s += count;
    if (removed !== true) p += count;
  }
  return pairs;
}
