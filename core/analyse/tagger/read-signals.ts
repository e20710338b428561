import type { CueReading } from './make-read-cues.ts';
import type { CueRoles } from './read-roles.ts';
import { LABELS, type ScoredSpan } from './read-window.ts';

/** First labels of source, content and cue in a window's probabilities; the inside's is the next. */
const SOURCE = 1;
const CONTENT = 3;
const CUE = 5;

/**
 * What tells how sure the net is of one attribution, for `readConfidence`: a constant; the cue's odds in the first
 * stage and in the second; the source's; the worst content's; whether there is no source; and how far source and
 * content, as cut, agree with all the window's probabilities (0 to 1).
 */
export function readSignals(reading: CueReading, { source, content }: CueRoles): number[] {
  const { cue, at, window } = reading;
  const valid = massOf(window.probabilities, CUE, cue.start - at, cue.end - at) / (cue.end - cue.start);
  const worst = content.reduce((least, span) => Math.min(least, span.probability), 1);
  return [
    1,
    logit(cue.probability),
    logit(valid),
    source === null ? 0 : logit(source.probability),
    logit(worst),
    source === null ? 1 : 0,
    source === null ? 0 : agreement(reading, SOURCE, [source]),
    agreement(reading, CONTENT, content),
  ];
}

/** Expected F1 of the rows chosen, if each row of the window has the role with its own probability. */
function agreement({ window }: CueReading, label: number, chosen: readonly ScoredSpan[]): number {
  const all = massOf(window.probabilities, label, 0, window.end - window.start);
  let inside = 0;
  let rows = 0;
  for (const span of chosen) {
    inside += massOf(window.probabilities, label, span.start, span.end);
    rows += span.end - span.start;
  }
  return (2 * inside) / (rows + all);
}

/** Expected number of rows from `start` to `end` that begin the role of `label` or stand inside it. */
function massOf(probabilities: Float32Array, label: number, start: number, end: number): number {
  let sum = 0;
  for (let at = start * LABELS + label; at < end * LABELS; at += LABELS) {
    sum += (probabilities[at] as number) + (probabilities[at + 1] as number);
  }
  return sum;
}

/** Far ends are all the same: beyond 1 in 1,000 the net's own certainty says little. */
const EDGE = 0.001;

function logit(probability: number): number {
  const inside = Math.min(1 - EDGE, Math.max(EDGE, probability));
  return Math.log(inside / (1 - inside));
}
