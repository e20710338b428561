import { alignPlaces, joinNames, type Pair, type Place } from './align-places.ts';
import type { FactWord } from './read-fact-words.ts';

/** What stands in the other passage in the place of a name or number, a name whole; nothing where nothing of its sort does. */
export type StandIn = (word: FactWord) => readonly FactWord[];

/**
 * For names and numbers that only one of two passages has, what stands in their place in the other although it is met in
 * both: "Three" for "Two" where "Two of the three" became "Three of the four". A name that has only moved there stands in
 * for none. The passages are aligned at the first question.
 */
export function findStandIns(stored: readonly FactWord[], page: readonly FactWord[]): StandIn {
  let known: Map<FactWord, FactWord[]> | null = null;
  return (word) => {
    known ??= readStandIns(joinNames(stored), joinNames(page));
    return known.get(word) ?? [];
  };
}

function readStandIns(stored: readonly Place[], page: readonly Place[]): Map<FactWord, FactWord[]> {
  const pairs = alignPlaces(stored, page);
  const moved = {
    stored: movedKeys(stored, new Set(pairs.map(([s]) => s))),
    page: movedKeys(page, new Set(pairs.map(([, p]) => p))),
  };
  const standIns = new Map<FactWord, FactWord[]>();
  for (const [gone, put] of pairs.map((pair) => placesOf(pair, stored, page))) {
    if (gone.key === put.key || gone.sort !== put.sort) continue;
    if (!moved.stored.has(put.key)) for (const word of gone.words) standIns.set(word, put.words);
    if (!moved.page.has(gone.key)) for (const word of put.words) standIns.set(word, gone.words);
  }
  return standIns;
}

const placesOf = ([s, p]: Pair, stored: readonly Place[], page: readonly Place[]) =>
  [stored[s], page[p]] as [Place, Place];

/** Keys that stand where the other passage has no such place. */
function movedKeys(places: readonly Place[], aligned: ReadonlySet<number>): Set<string> {
  return new Set(places.flatMap(({ key }, i) => (aligned.has(i) ? [] : key)));
}
