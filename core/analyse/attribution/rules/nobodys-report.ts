import type { Span } from '../../../text/span.ts';
import type { RawAttribution } from '../raw-attribution.ts';
import type { Token } from '../sentences/read-sentences.ts';

/** Share of them that a careful reader would call reports that nobody owns: a judgement, above what is shown. */
const CONFIDENCE = 0.85;

/** An attribution to nobody, or to `source` where syntax names it; null where nothing is reported. */
export function nobodysReport(
  cue: Span,
  spans: readonly (Span | null)[],
  source: Span | null = null,
): RawAttribution | null {
  const content = spans.filter((span) => span !== null);
  const sources = source === null ? [] : [source];
  return content.length === 0 ? null : { source: sources, cue: [cue], content, confidence: CONFIDENCE };
}

/** The word at `at`, in small letters; "" outside the sentence. */
export const wordAt = (tokens: readonly Token[], at: number) => tokens[at]?.word ?? '';
