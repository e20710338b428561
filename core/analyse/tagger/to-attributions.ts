import type { Span } from '../../text/span.ts';
import type { RawAttribution } from '../attribution/raw-attribution.ts';
import type { CueReading } from './make-read-cues.ts';
import { readConfidence } from './read-confidence.ts';
import type { Features } from './read-features.ts';
import { readRoles } from './read-roles.ts';
import { readSignals } from './read-signals.ts';

/** Below this the second stage refuses the cue. Best match F1 on PolNeAR's dev part. */
const MIN_CONFIDENCE = 0.35;

/** The attributions of a text, from its cues in order; spans in the text. */
export function toAttributions(readings: readonly CueReading[], features: Features, weights: readonly number[]) {
  const attributions: RawAttribution[] = [];
  for (const reading of readings) {
    const roles = readRoles(reading);
    if (roles === null) continue;
    const confidence = readConfidence(readSignals(reading, roles), weights);
    if (confidence < MIN_CONFIDENCE) continue;
    const { at } = reading;
    const toText = ({ start, end }: Span) => spanOfRows(features, { start: start + at, end: end + at });
    attributions.push({
      source: roles.source === null ? [] : [toText(roles.source)],
      cue: [spanOfRows(features, reading.cue)],
      content: roles.content.map(toText),
      confidence,
    });
  }
  return attributions;
}

function spanOfRows({ tokens }: Features, rows: Span): Span {
  return { start: tokens.starts[rows.start] as number, end: tokens.ends[rows.end - 1] as number };
}
