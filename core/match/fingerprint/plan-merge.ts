import type { Segment } from './segment.ts';

/**
 * A segment is merged with all newer ones once those hold this part of it or more. 8: at 100,000 articles there are
 * three segments at most (100,000, 12,500, 1,500) of which two are read in parts. Of the log-structured
 * merge tree (O'Neil et al. 1996), with few levels because a look-up pays for each and a merge is rare.
 */
const FANOUT = 8;

/** Which segments, oldest first, are to become one, or []. */
export function planMerge(segments: readonly Segment[]): Segment[] {
  let newer = 0;
  let first = segments.length;
  for (let i = segments.length - 1; i >= 0; i--) {
    const { postings } = segments[i] as Segment;
    if (postings < FANOUT * newer) first = i;
    newer += postings;
  }
  return segments.slice(first);
}

/**
 * The same while many more are on their way: only so many of one size become one, so that a pair is written anew once a size and
 * not once a batch. A look-up reads more segments until `planMerge` has its turn.
 */
export function planHastyMerge(segments: readonly Segment[]): Segment[] {
  const size = sizeOf(segments.at(-1));
  const first = segments.findLastIndex((segment) => sizeOf(segment) > size) + 1;
  return segments.length - first >= FANOUT ? segments.slice(first) : [];
}

const sizeOf = (segment: Segment | undefined) =>
  Math.floor(Math.log2(Math.max(1, segment?.postings ?? 0)) / Math.log2(FANOUT));
