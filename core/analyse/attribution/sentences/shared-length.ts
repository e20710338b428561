import type { Span } from '../../../text/span.ts';

/** How many units of `span` lie in `merged` (in order, not overlapping). Binary search, then the spans it touches. */
export function sharedLength(span: Span, merged: readonly Span[]): number {
  let low = 0;
  let high = merged.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((merged[middle] as Span).end <= span.start) low = middle + 1;
    else high = middle;
  }
  let shared = 0;
  for (let at = low; at < merged.length && (merged[at] as Span).start < span.end; at++) {
    const { start, end } = merged[at] as Span;
    shared += Math.min(end, span.end) - Math.max(start, span.start);
  }
  return shared;
}
