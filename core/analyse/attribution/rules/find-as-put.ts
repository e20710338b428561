import type { Span } from '../../../text/span.ts';
import type { RawAttribution } from '../raw-attribution.ts';
import { hasTense } from '../sentences/has-tense.ts';
import type { Sentence, Token } from '../sentences/read-sentences.ts';
import { spanOfTokens } from '../sentences/span-of-tokens.ts';
import { isAdverb, isAuxiliary } from '../sentences/verb-group-words.ts';
import { endOfClause } from './end-of-clause.ts';

/** Longest source between "as" and "put it", in tokens. */
const MAX_SOURCE = 20;
/** A judgement: the construction has one reading. */
const CONFIDENCE = 0.85;

/** "As Ann Lee once put it, “…”", "“…,” as she puts it": one a sentence. Linear. */
export function findAsPut({ tokens }: Sentence): RawAttribution[] {
  const verb = tokens.findIndex(
    (token, at) => token.quote === null && /^puts?$/.test(token.word) && isPutIt(tokens, at),
  );
  if (verb < 0) return [];
  let last = verb - 1;
  while (last > 0 && (isAdverb(tokens[last]?.word ?? '') || isAuxiliary(tokens[last]?.word ?? ''))) last--;
  const auxiliary = tokens.findIndex(({ word }, at) => at > last && at < verb && isAuxiliary(word));
  // What she "might put" so, she has not.
  if (auxiliary >= 0 && !/^(?:has|have|had)$/.test(tokens[auxiliary]?.word ?? '')) return [];
  const as = tokens.findLastIndex(({ word }, at) => at < last && at >= last - MAX_SOURCE && word === 'as');
  const before = tokens[as - 1];
  const isApart = before === undefined || before.quote !== null || !before.isWord;
  if (as < 0 || !isApart || tokens.slice(as + 1, last).some(isOther)) return [];
  const source = spanOfTokens(tokens, as + 1, last);
  const cue = spanOfTokens(tokens, auxiliary < 0 ? verb : auxiliary, verb + 1);
  const content = contentAround(tokens, as, verb + 2);
  if (source === null || cue === null || content.length === 0) return [];
  return [{ source: [source], cue: [cue], content, confidence: CONFIDENCE, isSure: true }];
}

/** "Put it" before a mark; not "put it on the table". */
const isPutIt = (tokens: readonly Token[], at: number) =>
  tokens[at + 1]?.word === 'it' && (tokens[at + 2] === undefined || /^[,.:;—–-]$/.test(tokens[at + 2]?.word ?? ''));

/** Nothing of a source: "as the deal was lost, Lee put it". */
const isOther = (token: Token) => token.quote !== null || (hasTense(token) && !/ed$/.test(token.word));

/** What is quoted behind up to ", but …", or all that stands on either side. */
function contentAround(tokens: readonly Token[], as: number, mark: number): Span[] {
  const left = spanOfTokens(tokens, 0, as - 1);
  const right = spanOfTokens(tokens, mark, tokens.length - 1);
  const isQuotedBehind = tokens.slice(mark, mark + 3).some(({ quote }) => quote !== null);
  const quoted = spanOfTokens(tokens, mark, endOfClause(tokens, mark));
  return (isQuotedBehind ? [quoted] : [left, right]).filter((span) => span !== null);
}
