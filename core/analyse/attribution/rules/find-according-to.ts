import type { Span } from '../../../text/span.ts';
import type { RawAttribution } from '../raw-attribution.ts';
import type { Sentence, Token } from '../sentences/read-sentences.ts';
import { contentOfAside } from './content-of-aside.ts';
import { contentOfOpening } from './content-of-opening.ts';
import { findReportedly } from './find-reportedly.ts';
import { sidesOfCue } from './sides-of-cue.ts';
import { isEndOfSentence, sourceOfAccording } from './source-of-according.ts';

/** "As reported by The Harbour Post, …". */
const AS_TOLD = /^(?:reported|announced|stated|noted|confirmed)$/;
const REPORTS = /^(?:multiple|several|reports?|sources|documents|police|officials|filings|records|data)$/;
/** One sentence, a few of them: a hostile one must not cost its square. */
const MAX_FOUND = 8;

/** The closed constructions "according to …", "as reported by …", "in the words of …" and "reportedly", wherever they stand in the sentence. */
export function findAccordingTo({ tokens }: Sentence): RawAttribution[] {
  const found: RawAttribution[] = [];
  for (let at = 0; at < tokens.length && found.length < MAX_FOUND; at++) {
    if (tokens[at]?.quote !== null) continue;
    const width = widthOfCue(tokens, at);
    const next = width > 0 ? accordingTo(tokens, at, width) : findReportedly(tokens, at);
    if (next !== null) found.push(next);
  }
  return found;
}

/** Words of "according to", "as reported by" or "in the words of" where token `at` opens one, else 0. */
function widthOfCue(tokens: readonly Token[], at: number): number {
  const [first, second, third] = [tokens[at]?.word, tokens[at + 1]?.word ?? '', tokens[at + 2]?.word];
  if (first === 'according') return second === 'to' ? 2 : 0;
  const isApart = at === 0 || /^[,;:(–—]$/.test(tokens[at - 1]?.word ?? '');
  if (first === 'in' && second === 'the') return isApart && isWordsOf(tokens, at + 2) ? 4 : 0;
  if (first === 'per') return at > 0 && isApart && isPerSource(tokens, at + 1) ? 1 : 0;
  return first === 'as' && isApart && AS_TOLD.test(second) && third === 'by' ? 3 : 0;
}

const isWordsOf = (tokens: readonly Token[], at: number) =>
  /^(?:words|view|opinion)$/.test(tokens[at]?.word ?? '') && tokens[at + 1]?.word === 'of';

/** ", per the Ledger", ", per reports"; not "per person". */
function isPerSource(tokens: readonly Token[], at: number): boolean {
  const from = tokens[at]?.word === 'the' ? at + 1 : at;
  return tokens[from]?.isCapital === true || REPORTS.test(tokens[from]?.word ?? '');
}

function accordingTo(tokens: readonly Token[], at: number, width: number): RawAttribution | null {
  const source = sourceOfAccording(tokens, at, at + width);
  // ", per the plan, is $40": a measure.
  if (source === null || (width === 1 && !isEndOfSentence(tokens, source.to + 1))) return null;
  const sides = sidesOfCue(tokens, at, source.to);
  // "The mayor was, in the words of one aide, “the keeper” of the plan": the words are those quoted.
  const isQuoted = width === 4 && tokens[source.to + 2]?.quote != null && sides.right !== null;
  const content = isQuoted ? [sides.right as Span] : (contentOfOpening(sides) ?? contentOfAside(sides));
  const cue = { start: (tokens[at] as Token).start, end: (tokens[at + width - 1] as Token).end };
  return content.length === 0 ? null : { source: [source.span], cue: [cue], content, confidence: 0.9 };
}
