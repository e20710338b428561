import type { Segment } from './segment.ts';

/**
 * A segment is merged with all newer ones once those hold this part of it or more. 8: at 100,000 articles there are
 * four segments at most (100,000, 12,500, 1,500, 200), and a pair is written anew some twenty times. Of the log-structured
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
