import { SHINGLE_WORDS } from '../words/hash-shingles.ts';
import type { Shingled } from '../words/shingle-words.ts';

/** Words that stand alike in both texts: `length` words from `stored` and from `page` on. */
export interface Run {
  stored: number;
  page: number;
  length: number;
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
  let stepsLeft = STEPS_PER_WORD * (stored.values.length + page.values.length);
  // Where the last run on each diagonal (page minus stored) ended, so that none is found twice.
  const runEnds = new Map<number, number>();
  const runs: Run[] = [];
  for (let first = 0; first < stored.shingles.length; first++) {
    const shingle = stored.shingles[first] as number;
    const place = page.firstPlace.get(shingle);
    if (place === undefined || isFrequent(page, shingle) || isFrequent(stored, shingle)) continue;
    for (let at = place; at >= 0; at = page.nextPlace[at] as number) {
      if (first < (runEnds.get(at - first) ?? 0) || stepsLeft <= 0) continue;
      const run = extend(stored, page, first, at);
      stepsLeft -= run.length + 1;
      runEnds.set(at - first, run.stored + run.length);
      if (run.length >= SHINGLE_WORDS) runs.push(run);
    }
  }
  return runs.sort((a, b) => a.stored - b.stored || a.page - b.page);
}

function isFrequent({ firstPlace, nextPlace }: Shingled, shingle: number): boolean {
  let count = 0;
  for (let at = firstPlace.get(shingle) ?? -1; at >= 0 && count <= MAX_OCCURRENCES; at = nextPlace[at] as number) {
    count++;
  }
  return count > MAX_OCCURRENCES;
}

function extend(stored: Shingled, page: Shingled, s: number, p: number): Run {
  let before = 0;
  while (s - before > 0 && p - before > 0 && isSame(stored, page, s - before - 1, p - before - 1)) before++;
  let after = 0;
  while (s + after < stored.values.length && isSame(stored, page, s + after, p + after)) after++;
  return { stored: s - before, page: p - before, length: before + after };
}

const isSame = (stored: Shingled, page: Shingled, s: number, p: number) =>
  stored.hashes[s] === page.hashes[p] && stored.values[s] === page.values[p];
