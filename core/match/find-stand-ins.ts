import { alignPlaces, alone, type Pair } from './align-places.ts';
import type { FactWord } from './read-fact-words.ts';

/** What stands in the other passage in the place of a name or number; null where nothing of its sort does. */
export type StandIn = (word: FactWord) => FactWord | null;

/**
 * For names and numbers that only one of two passages has, what stands in their place in the other although it is met in
 * both: "Three" for "Two" where "Two of the three" became "Three of the four". A name that has only moved there stands in
 * for none. The passages are aligned at the first question.
 */
export function findStandIns(stored: readonly FactWord[], page: readonly FactWord[]): StandIn {
  let known: Map<FactWord, FactWord> | null = null;
  return (word) => {
    known ??= readStandIns(stored, page);
    return known.get(word) ?? null;
  };
}

function readStandIns(stored: readonly FactWord[], page: readonly FactWord[]): Map<FactWord, FactWord> {
  const pairs = alignPlaces(stored.map(alone), page.map(alone));
  const moved = {
    stored: movedKeys(stored, new Set(pairs.map(([s]) => s))),
    page: movedKeys(page, new Set(pairs.map(([, p]) => p))),
  };
  const standIns = new Map<FactWord, FactWord>();
  for (const [gone, put] of pairs.map((pair) => wordsOf(pair, stored, page))) {
    if (gone.key === put.key || gone.sort !== put.sort) continue;
    if (!moved.stored.has(put.key)) standIns.set(gone, put);
    if (!moved.page.has(gone.key)) standIns.set(put, gone);
  }
  return standIns;
}

const wordsOf = ([s, p]: Pair, stored: readonly FactWord[], page: readonly FactWord[]) =>
  [stored[s], page[p]] as [FactWord, FactWord];

/** Keys that stand where the other passage has no such place. */
function movedKeys(words: readonly FactWord[], aligned: ReadonlySet<number>): Set<string> {
  return new Set(words.flatMap(({ key }, i) => (aligned.has(i) ? [] : key)));
}
