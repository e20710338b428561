import type { Span } from '../../text/span.ts';
import type { RawAttribution } from '../attribution/raw-attribution.ts';
import { closeQuotes } from './close-quotes.ts';
import type { CueReading } from './make-read-cues.ts';
import { readConfidence } from './read-confidence.ts';
import type { Features } from './read-features.ts';
import { readRoles } from './read-roles.ts';
import { readSignals } from './read-signals.ts';

/** Below this nothing is proposed: `joinAttributions` decides, and may trust what the rules find too. */
const MIN_CONFIDENCE = 0.2;

/** The attributions of a text, from its cues in order; spans in the text. */
export function toAttributions(readings: readonly CueReading[], features: Features, weights: readonly number[]) {
  const attributions: RawAttribution[] = [];
  for (const reading of readings) {
    const roles = readRoles(reading);
    if (roles === null) continue;
    const confidence = readConfidence(readSignals(reading, roles), weights);
    if (confidence < MIN_CONFIDENCE) continue;
    const toRows = ({ start, end }: Span) => ({ start: start + reading.at, end: end + reading.at });
    const toText = (rows: Span) => spanOfRows(features, rows);
    const source = roles.source === null ? [] : [toRows(roles.source)];
    const window = { start: reading.at, end: reading.at + reading.window.end - reading.window.start };
    const content = closeQuotes(roles.content.map(toRows), [...source, reading.cue], features.quotes, window);
    attributions.push({
      source: source.map(toText),
      cue: [toText(reading.cue)],
      content: content.map(toText),
      confidence,
    });
  }
  return attributions;
}

function spanOfRows({ tokens }: Features, rows: Span): Span {
  return { start: tokens.starts[rows.start] as number, end: tokens.ends[rows.end - 1] as number };
}
