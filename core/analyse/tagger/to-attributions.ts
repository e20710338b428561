import type { Span } from '../../text/span.ts';
import type { RawAttribution } from '../attribution/raw-attribution.ts';
import type { CueRun } from './find-cues.ts';
import { readConfidence } from './read-confidence.ts';
import type { Features } from './read-features.ts';
import type { PairWindow } from './read-pairs.ts';
import { LABELS, type ScoredSpan, type WindowRoles } from './read-window.ts';

/** A cue and what the second stage found around it. */
export interface CueReading {
  /** In rows of the features. */
  cue: CueRun;
  /** The window's first row. */
  at: number;
  /** In rows of the window. */
  roles: WindowRoles;
  window: PairWindow;
}

/** Below this the second stage refuses the cue. Best match F1 on PolNeAR's dev part. */
const MIN_CONFIDENCE = 0.35;

/** The attributions of a text, from its cues in order; spans in the text. */
export function toAttributions(readings: readonly CueReading[], features: Features, weights: readonly number[]) {
  const attributions: RawAttribution[] = [];
  for (const reading of readings) {
    const { cue, roles, at } = reading;
    if (roles.content.length === 0) continue;
    const source = likeliest(roles.source);
    const confidence = readConfidence({ ...reading, valid: readValidity(reading) }, source, weights);
    if (confidence < MIN_CONFIDENCE) continue;
    const toText = (span: Span) => spanOfRows(features, { start: span.start + at, end: span.end + at });
    attributions.push({
      source: source === null ? [] : [toText(source)],
      cue: [spanOfRows(features, cue)],
      content: roles.content.map(toText),
      confidence,
    });
  }
  return attributions;
}

/** How likely the cue's own rows are to be a cue, as the second stage sees it. */
function readValidity({ cue, at, window }: CueReading): number {
  let sum = 0;
  for (let row = cue.start - at; row < cue.end - at; row++) {
    sum += (window.probabilities[row * LABELS + 5] as number) + (window.probabilities[row * LABELS + 6] as number);
  }
  return sum / (cue.end - cue.start);
}

/** A cue has one source: of several runs the one that is likelier all in all. */
function likeliest(spans: readonly ScoredSpan[]): ScoredSpan | null {
  const weight = (span: ScoredSpan) => span.probability * (span.end - span.start);
  return spans.reduce<ScoredSpan | null>((best, span) => (best && weight(best) >= weight(span) ? best : span), null);
}

function spanOfRows({ tokens }: Features, rows: Span): Span {
  return { start: tokens.starts[rows.start] as number, end: tokens.ends[rows.end - 1] as number };
}
