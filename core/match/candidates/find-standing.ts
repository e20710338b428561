import { SHINGLE_WORDS } from '../words/hash-shingles.ts';

/**
 * Share of the shorter article's shingles from which two stored articles are versions of one text, not two texts that
 * end with the same lines. Articles of one site on one event share a tenth at most (goldens/match/tuning, 2026-11).
 */
const VERSIONS = 0.3;
/** Holders of one shingle that are looked at in pairs; a passage in more articles is a standing line anyway. */
const MAX_HOLDERS = 16;

/**
 * For each article, which of its words stand in a passage that another stored article has too, though the two have
 * little else in common: an agency's note, an author's life, a house's promise. Versions of one text are no such pair.
 * `shingles` and `postings` are by position in the library. Linear in all shingles, times the few holders of each.
 */
export function findStanding(
  shingles: readonly Uint32Array[],
  postings: ReadonlyMap<number, readonly number[]>,
): boolean[][] {
  const areVersions = findVersions(shingles, postings);
  return shingles.map((own, position) => {
    const isStanding = new Array<boolean>(own.length === 0 ? 0 : own.length + SHINGLE_WORDS - 1).fill(false);
    for (const [first, shingle] of own.entries()) {
      const holders = postings.get(shingle) ?? [];
      const isShared = holders.some((other) => other !== position && !areVersions(position, other));
      if (isShared) isStanding.fill(true, first, first + SHINGLE_WORDS);
    }
    return isStanding;
  });
}

function findVersions(
  shingles: readonly Uint32Array[],
  postings: ReadonlyMap<number, readonly number[]>,
): (a: number, b: number) => boolean {
  const count = shingles.length;
  const shared = new Map<number, number>();
  for (const holders of postings.values()) {
    if (holders.length < 2 || holders.length > MAX_HOLDERS) continue;
    for (const [i, a] of holders.entries()) {
      for (const b of holders.slice(i + 1)) shared.set(a * count + b, (shared.get(a * count + b) ?? 0) + 1);
    }
  }
  const sizes = shingles.map((own) => new Set(own).size);
  return (a, b) => {
    const [low, high] = a < b ? [a, b] : [b, a];
    const shorter = Math.min(sizes[low] as number, sizes[high] as number);
    return (shared.get(low * count + high) ?? 0) >= VERSIONS * shorter;
  };
}
