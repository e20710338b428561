import type { Span } from '../../text/span.ts';

// As Hypothesis gives and the examples of the model suggest, in UTF-16 units.
const CONTEXT_UNITS = 32;

/** A passage as a TextQuoteSelector tells it: its words and up to 32 units on each side, no pair cut in half. */
export function quoteSpan(text: string, { start, end }: Span): { exact: string; prefix: string; suffix: string } {
  const from = Math.max(0, start - CONTEXT_UNITS);
  const to = Math.min(text.length, end + CONTEXT_UNITS);
  return {
    exact: text.slice(start, end),
    prefix: text.slice(isInsidePair(text, from) ? Math.min(from + 1, start) : from, start),
    suffix: text.slice(end, isInsidePair(text, to) ? Math.max(to - 1, end) : to),
  };
}

function isInsidePair(text: string, place: number): boolean {
  return place > 0 && (text.codePointAt(place - 1) ?? 0) > 0xffff;
}
