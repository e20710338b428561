import type { Span } from './span.ts';

/** How long spans are together, in UTF-16 units. */
export function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
