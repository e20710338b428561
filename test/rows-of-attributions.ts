import type { RawAttribution } from '../core/analyse/attribution/raw-attribution.ts';
import type { Span } from '../core/text/span.ts';

/** "source | cue | content" of each attribution, spans of one part joined with " + ". */
export function rowsOfAttributions(text: string, found: readonly RawAttribution[]): string[] {
  const wordsOf = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end)).join(' + ');
  return found.map(({ source, cue, content }) => [source, cue, content].map(wordsOf).join(' | '));
}
