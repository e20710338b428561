import type { RawAttribution } from '../raw-attribution.ts';
import type { Token } from '../sentences/read-sentences.ts';
import { spanOfTokens } from '../sentences/span-of-tokens.ts';
import { clauseAround } from './clause-around.ts';

const ADVERBS = new Set(['reportedly', 'allegedly', 'purportedly', 'supposedly', 'ostensibly']);
/** "Reportedly" says that somebody reported it; "allegedly" is often the law's caution. Judgements: only the first is shown. */
const CONFIDENCE = { reportedly: 0.8, other: 0.7 } as const;

/** What "reportedly" or an adverb like it at token `at` reports for nobody, or null where none stands there. */
export function findReportedly(tokens: readonly Token[], at: number): RawAttribution | null {
  const token = tokens[at];
  if (token === undefined || !ADVERBS.has(token.word)) return null;
  const { from, to } = clauseAround(tokens, at);
  const content = [spanOfTokens(tokens, from, at - 1), spanOfTokens(tokens, at + 1, to)].filter(
    (span) => span !== null,
  );
  const cue = { start: token.start, end: token.end };
  const confidence = CONFIDENCE[token.word === 'reportedly' ? 'reportedly' : 'other'];
  return content.length === 0 ? null : { source: [], cue: [cue], content, confidence };
}
