import type { Span } from './span.ts';

/** Number of the span that `offset` stands in, of sorted ones, or of the last before it; 0 before the first. Binary search. */
export function numberAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle] as Span).start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
