import type { Span } from '../../text/span.ts';
import { QUOTE_STATES } from './read-quote-states.ts';

/** Rows looked at beyond a content's end: a long answer given in one paragraph. */
const MAX_ROWS = 600;
/** Share of a quotation's rows from which the rest belongs to the content too. Best strict F1 on PolNeAR's dev part. */
const MIN_SHARE = 0.4;
/** A content that ends no further from the window's end was cut by it. */
const EDGE_ROWS = 2;

/**
 * Contents with the quotations they hold the larger part of made whole: the net reads `window` around the cue and may
 * stop at a full stop in the middle of what was said; where it stops because the window does, what is said goes on to
 * the closing mark, or to the paragraph's end where none closes it. `taken` are the rows of source and cue: a
 * quotation that holds them stays as it is. Spans of rows, in order.
 */
export function closeQuotes(
  contents: readonly Span[],
  taken: readonly Span[],
  quotes: Uint8Array,
  window: Span,
): Span[] {
  const closed: Span[] = [];
  for (const content of contents) {
    const whole = { start: wholeStart(content, quotes, window), end: wholeEnd(content, quotes, window) };
    const isFree = !taken.some(({ start, end }) => start < whole.end && whole.start < end);
    const span = isFree ? whole : { start: content.start, end: content.end };
    const last = closed.at(-1);
    if (last !== undefined && span.start < last.end) last.end = Math.max(last.end, span.end);
    else closed.push(span);
  }
  return closed;
}

function wholeStart({ start, end }: Span, quotes: Uint8Array, window: Span): number {
  if (quotes[start] !== QUOTE_STATES.inside) return start;
  let open = start;
  while (open > 0 && start - open < MAX_ROWS && quotes[open] === QUOTE_STATES.inside) open--;
  if (quotes[open] !== QUOTE_STATES.opening) return start;
  let inside = start;
  while (inside < end && quotes[inside] === QUOTE_STATES.inside) inside++;
  const isCut = start - window.start <= EDGE_ROWS;
  return isCut || inside - start >= MIN_SHARE * (inside - open) ? open : start;
}

function wholeEnd({ start, end }: Span, quotes: Uint8Array, window: Span): number {
  if (quotes[end - 1] !== QUOTE_STATES.inside && quotes[end - 1] !== QUOTE_STATES.opening) return end;
  let close = end;
  while (close < quotes.length && close - end < MAX_ROWS && quotes[close] === QUOTE_STATES.inside) close++;
  if (quotes[close] === QUOTE_STATES.inside) return end;
  let inside = end - 1;
  while (inside > start && quotes[inside] === QUOTE_STATES.inside) inside--;
  const isCut = window.end - end <= EDGE_ROWS;
  if (!isCut && end - inside < MIN_SHARE * (close - inside)) return end;
  return quotes[close] === QUOTE_STATES.closing ? close + 1 : close;
}
