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

/** The places of a passage's words; those of one name are one. */
export function joinNames(words: readonly FactWord[]): Place[] {
  const places: Place[] = [];
  for (const [i, word] of words.entries()) {
    const last = places.at(-1);
    const before = words[i - 1];
    if (last === undefined || !areOfOneName(before, word)) places.push(alone(word));
    else {
      last.key += ` ${word.key}`;
      last.words.push(word);
    }
  }
  return places;
}

/** "New York", but "April" behind "New York's" is another name, and so is a day beside one. */
export function areOfOneName(before: FactWord | undefined, word: FactWord | undefined): boolean {
  if (before === undefined || word === undefined) return false;
  const gap = before.isAbbreviated === true ? 2 : 1;
  const isNamed = before.sort === 'name' && word.sort === 'name' && word.start - before.end <= gap;
  return isNamed && !before.isGenitive && !before.isUnsure && !isDay(before) && !isDay(word);
}

const isDay = ({ key }: FactWord) => /^(?:weekday|month) /.test(key);

/** What a place is aligned by: which name, day or number stands there makes no difference. */
export function masked({ sort, key, words }: Place): string {
  if (sort !== 'name' && sort !== 'number') return key;
  return words.some(isDay) ? ' day' : ` ${sort}`;
}

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
