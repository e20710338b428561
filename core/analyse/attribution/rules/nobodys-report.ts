import type { Span } from '../../../text/span.ts';
import type { RawAttribution } from '../raw-attribution.ts';
import type { Token } from '../sentences/read-sentences.ts';

/** Share of them that a careful reader would call reports that nobody owns: a judgement, above what is shown. */
const CONFIDENCE = 0.85;
/** Words that begin the writer's next clause behind a comma. */
const NEXT_CLAUSE = /^(?:but|and|while|although|though|whereas|yet|so)$/;

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

/** The last token before ", but …" or ";", else the sentence's. */
export function endOfClause(tokens: readonly Token[], start: number): number {
  for (let at = start; at < tokens.length; at++) {
    const { word, quote } = tokens[at] as Token;
    if (quote !== null) continue;
    if (word === ';' || (word === ',' && NEXT_CLAUSE.test(tokens[at + 1]?.word ?? ''))) return at - 1;
  }
  return tokens.length - 1;
}

/** The word at `at`, in small letters; "" outside the sentence. */
export const wordAt = (tokens: readonly Token[], at: number) => tokens[at]?.word ?? '';
