import type { Span } from '../../text/span.ts';
import type { Features } from './read-features.ts';
import { QUOTE_STATES } from './read-quote-states.ts';
import { SHAPES } from './read-shape.ts';

/** Rows kept beyond a paragraph's break: what the layers look at from its last words. */
const MARGIN = 16;

/**
 * The rows a cue may take its source and content from: its paragraph, and the next where that goes on with a
 * quotation or a colon announces it, or the one before where the cue opens its paragraph. Halves the second stage's
 * work; one attribution in 140 of PolNeAR crosses a break. Rows of `bounds` only.
 */
export function reachOfCue(features: Features, cue: Span, bounds: Span): Span {
  const { shapes, quotes } = features;
  const isBreak = (row: number) => shapes[row] === SHAPES.break;
  let start = cue.start;
  while (start > bounds.start && !isBreak(start - 1)) start--;
  if (cue.start - start <= MARGIN) {
    start = Math.max(bounds.start, start - 1);
    while (start > bounds.start && !isBreak(start - 1)) start--;
  }
  let end = cue.end;
  while (end < bounds.end && !isBreak(end)) end++;
  const goesOn = shapes[end - 1] === SHAPES.colon || quotes[end + 1] === QUOTE_STATES.opening;
  if (goesOn && end < bounds.end) {
    end++;
    while (end < bounds.end && !isBreak(end)) end++;
  }
  return { start: Math.max(bounds.start, start - MARGIN), end: Math.min(bounds.end, end + MARGIN) };
}
