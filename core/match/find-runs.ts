import { SHINGLE_WORDS } from './hash-shingles.ts';

/** Words that stand alike in both texts: `length` words from `stored` and from `page` on. */
export interface Run {
  stored: number;
  page: number;
  length: number;
}

/** One side of an alignment: folded words and the hashes of their shingles. */
export interface Shingled {
  values: readonly string[];
  shingles: Uint32Array;
}

/**
 * A shingle that a text holds more often than this is a refrain, a menu or filler; it starts no run.
 * It also bounds the work: a text of one word repeated has no run at all.
 */
const MAX_OCCURRENCES = 8;
/** Word comparisons allowed for each word of both texts together; real pages need one or two. */
const STEPS_PER_WORD = 32;

/** All maximal runs of at least `SHINGLE_WORDS` words, by place in the stored text. Linear time. */
export function findRuns(stored: Shingled, page: Shingled): Run[] {
  const storedPlaces = placesOf(stored.shingles);
  const pagePlaces = placesOf(page.shingles);
  let stepsLeft = STEPS_PER_WORD * (stored.values.length + page.values.length);
  // Where the last run on each diagonal (page minus stored) ended, so that none is found twice.
  const runEnds = new Map<number, number>();
  const runs: Run[] = [];
  for (const [first, shingle] of stored.shingles.entries()) {
    const places = pagePlaces.get(shingle) ?? [];
    const isFrequent = places.length > MAX_OCCURRENCES || (storedPlaces.get(shingle)?.length ?? 0) > MAX_OCCURRENCES;
    if (isFrequent) continue;
    for (const place of places) {
      if (first < (runEnds.get(place - first) ?? 0) || stepsLeft <= 0) continue;
      const run = extend(stored.values, page.values, first, place);
      stepsLeft -= run.length + 1;
      runEnds.set(place - first, run.stored + run.length);
      if (run.length >= SHINGLE_WORDS) runs.push(run);
    }
  }
  return runs.sort((a, b) => a.stored - b.stored || a.page - b.page);
}

function placesOf(shingles: Uint32Array): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (const [place, shingle] of shingles.entries()) {
    const known = places.get(shingle);
    if (known === undefined) places.set(shingle, [place]);
    else known.push(place);
  }
  return places;
}

function extend(stored: readonly string[], page: readonly string[], s: number, p: number): Run {
  let before = 0;
  while (s - before > 0 && p - before > 0 && stored[s - before - 1] === page[p - before - 1]) {
    before++;
  }
  let after = 0;
  while (s + after < stored.length && stored[s + after] === page[p + after]) after++;
  return { stored: s - before, page: p - before, length: before + after };
}
