import type { Span } from '../../../text/span.ts';
import type { RawAttribution } from '../raw-attribution.ts';
import { hasTense } from '../sentences/has-tense.ts';
import type { Sentence, Token } from '../sentences/read-sentences.ts';
import { saysAnew } from '../sentences/says-anew.ts';
import { OPENING_PREPOSITION, SENTENCE_ADVERB } from '../sentences/source-words.ts';
import { spanOfTokens } from '../sentences/span-of-tokens.ts';
import { isAdverb } from '../sentences/verb-group-words.ts';
import { clauseAround } from './clause-around.ts';

const SOURCE_END = /^[,.;:—–()?!-]$/;
const DASH = /^[—–-]$/;
/** "He said that, according to Lund, …": what is said begins behind. */
const CLAUSE_BEFORE = /^(?:that|because)$/;
const GOES_ON = /^(?:and|but|or|who|whose|which|after|before|when|while|as|since|until)$/;
const APPOSITION = new Set(['a', 'an', 'the', 'who', 'whose', 'one', 'which', 'professor', 'head', 'director']);
/** "As reported by The Harbour Post, …". */
const AS_TOLD = /^(?:reported|announced|stated|noted|confirmed)$/;
/** Longest source behind another, in tokens. */
const MAX_SOURCE = 24;
const REPORTS = /^(?:multiple|several|reports?|sources|documents|police|officials|filings|records|data)$/;
const NEXT_CLAUSE = /^(?:while|but|although|though|whereas)$/;
const ADVERBS = new Set(['reportedly', 'allegedly', 'purportedly', 'supposedly', 'ostensibly']);
/** "Reportedly" says that somebody reported it; "allegedly" is often the law's caution. Judgements: only the first is shown. */
const REPORTEDLY = 0.8;

/** The closed constructions "according to …", "as reported by …" and "reportedly", wherever they stand in the sentence. */
export function findAccordingTo(sentence: Sentence): RawAttribution[] {
  const { tokens } = sentence;
  const found: RawAttribution[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.quote !== null) continue;
    const width = widthOfCue(tokens, at);
    const next = width > 0 ? accordingTo(tokens, at, width) : ADVERBS.has(token.word) ? reportedly(tokens, at) : null;
    if (next !== null) found.push(next);
    // One sentence, a few of them: a hostile one must not cost its square.
    if (found.length >= 8) break;
  }
  return found;
}

/** Words of "according to" or "as reported by" where token `at` opens one, else 0. */
function widthOfCue(tokens: readonly Token[], at: number): number {
  const [first, second, third] = [tokens[at]?.word, tokens[at + 1]?.word ?? '', tokens[at + 2]?.word];
  if (first === 'according') return second === 'to' ? 2 : 0;
  const isApart = at === 0 || /^[,;:(–—]$/.test(tokens[at - 1]?.word ?? '');
  if (first === 'per') return at > 0 && isApart && isPerSource(tokens, at + 1) ? 1 : 0;
  return first === 'as' && isApart && AS_TOLD.test(second) && third === 'by' ? 3 : 0;
}

/** ", per the Ledger", ", per reports"; not "per person". */
function isPerSource(tokens: readonly Token[], at: number): boolean {
  const from = tokens[at]?.word === 'the' ? at + 1 : at;
  return tokens[from]?.isCapital === true || REPORTS.test(tokens[from]?.word ?? '');
}

function accordingTo(tokens: readonly Token[], at: number, width: number): RawAttribution | null {
  const from = at + width;
  const to = sourceEnd(tokens, from);
  const source = sourceSpan(tokens, from, to);
  // ", per the plan, is $40": a measure.
  if (source === null || (width === 1 && !isEnd(tokens, to + 1))) return null;
  const first = behindBracket(tokens, at);
  const left = spanOfTokens(tokens, first, isDash(tokens[at - 1]) ? at - 2 : at - 1);
  const isBeforeDash = isDash(tokens[to + 1]);
  const isBetween =
    isBeforeDash && isAsideOpen(tokens.slice(first, at)) && !/^(?:and|but|or)$/.test(tokens[to + 2]?.word ?? '');
  const begin = isBetween
    ? to + 2
    : left === null && isBeforeDash
      ? behindDashes(tokens, to + 1)
      : behindCiting(tokens, to + 1);
  const right = spanOfTokens(tokens, begin, first > 0 ? beforeBracket(tokens, to + 1) : tokens.length - 1);
  // ", while reports in Spain say …" is a clause of its own.
  const goesOn = !NEXT_CLAUSE.test(tokens[to + 2]?.word ?? '') && !saysAnew(tokens.slice(to + 2, to + 2 + MAX_SOURCE));
  const isAside = (isBetween || tokens[to + 1]?.word === ',') && right !== null && goesOn;
  const isShort =
    left === null || isBare(tokens.slice(first, at)) || (!isBeforeDash && left.end - left.start < 25 && goesOn);
  const isOpening =
    opensClause(tokens, at, to + 2) ||
    (isShort && !(isAside && tokens[at - 1]?.word === ',' && isSaid(tokens, at, to + 2)));
  const parts = isOpening ? [right ?? left] : isAside ? [left, right] : [left];
  const content: Span[] = parts.filter((span) => span !== null);
  const cue = { start: (tokens[at] as Token).start, end: (tokens[from - 1] as Token).end };
  return content.length === 0 ? null : { source: [source], cue: [cue], content, confidence: 0.9 };
}

/** Behind the bracket that is still open at `at`: "(the number is 15, according to the league)"; else the first token. */
function behindBracket(tokens: readonly Token[], at: number): number {
  for (let before = at - 1; before >= 0; before--) {
    if (tokens[before]?.word === ')') return 0;
    if (tokens[before]?.word === '(') return before + 1;
  }
  return 0;
}

/** "But", "Still,": nothing is said in it. */
const isBare = (before: readonly Token[]) => before.every(({ word, isWord }) => !isWord || SENTENCE_ADVERB.has(word));

/** Before the bracket that closes behind `at`, or the last token. */
function beforeBracket(tokens: readonly Token[], at: number): number {
  const close = tokens.findIndex(({ word }, index) => index >= at && word === ')');
  return close < 0 ? tokens.length - 1 : close - 1;
}

const isDash = (token: Token | undefined) => DASH.test(token?.word ?? '');

/** "Many voters - nearly half": the next dash closes what this one opened. */
const isAsideOpen = (before: readonly Token[]) => before.filter(isDash).length % 2 === 1;

/** Behind the dash at `at`, and behind the aside it opens: "the league - based in Wick - | the club is sold". */
function behindDashes(tokens: readonly Token[], at: number): number {
  const close = tokens.findIndex((token, index) => index > at && isDash(token));
  return close < 0 ? at + 1 : close + 1;
}

/** Whether what is said can only stand from `next` on: "that according to its count, …", "because, according to Lund, …". */
function opensClause(tokens: readonly Token[], at: number, next: number): boolean {
  if (tokens[at - 1]?.word !== ',') return CLAUSE_BEFORE.test(tokens[at - 1]?.word ?? '');
  // "He did that, according to Lund, and has left": "that" is a thing.
  const isClauseBehind =
    !GOES_ON.test(tokens[next]?.word ?? '') && tokens.slice(next, next + MAX_SOURCE).findIndex(hasTense) > 0;
  return isClauseBehind && CLAUSE_BEFORE.test(tokens[at - 2]?.word ?? '');
}

function sourceEnd(tokens: readonly Token[], from: number): number {
  let to = from - 1;
  while (to + 1 < tokens.length && !isSourceEnd(tokens, to + 1)) to++;
  // "The Office for Figures (OFF), ".
  if (tokens[to + 1]?.word === '(' && tokens[to + 2]?.isCapital && tokens[to + 3]?.word === ')') to += 3;
  const next = tokens[to + 2];
  const name = nameBehind(tokens, to);
  if (name > 0) return name;
  if (tokens[to + 1]?.word !== ',' || next === undefined || !APPOSITION.has(next.word)) return to;
  // Behind an opening "According to", the apposition would swallow the clause: it must end in a comma of its own.
  let end = to + 2;
  while (end + 1 < tokens.length && !isSourceEnd(tokens, end + 1)) end++;
  const isOwn = /^(?:an?|who|whose|which)$/.test(next.word);
  // "According to radar data, a source has told Reuters.": somebody else says so.
  if (saysAnew(tokens.slice(to + 2, end + 1)) || isClause(tokens.slice(to + 2, end + 1))) return to;
  const isShort = end - to < 14 && (isOwn || from > 6);
  return isShort && (tokens[end + 1]?.word === ',' || from > 6) ? end : to;
}

/** "The papers would call her a coward"; not "a charity that has counted them", "a poll published in May". */
function isClause(words: readonly Token[]): boolean {
  const verb = words.findIndex((token) => hasTense(token) && !token.word.endsWith('ed'));
  return verb > 0 && !words.slice(0, verb).some(({ word }) => /^(?:who|whose|which|that|where)$/.test(word));
}

/** The source with the bracket that closes it. */
function sourceSpan(tokens: readonly Token[], from: number, to: number): Span | null {
  const source = spanOfTokens(tokens, from, to);
  const isClosed = tokens[to]?.word === ')' && tokens[to - 2]?.word === '(';
  return source !== null && isClosed ? { start: source.start, end: (tokens[to] as Token).end } : source;
}

/** True behind the sentence's last word. */
const isEnd = (tokens: readonly Token[], at: number) =>
  tokens[at] === undefined || (tokens[at]?.word === '.' && at + 1 >= tokens.length);

/** "According to her biographer, Tomas Reh, the score was lost": the last word of the name between commas, or -1. */
function nameBehind(tokens: readonly Token[], to: number): number {
  if (tokens[to]?.isCapital || tokens[to + 1]?.word !== ',') return -1;
  let end = to + 1;
  while (end - to < 6 && tokens[end + 1]?.isCapital && tokens[end + 1]?.quote === null) end++;
  return end - to > 2 && (tokens[end + 1]?.word === ',' || isEnd(tokens, end + 1)) ? end : -1;
}

/** Behind ", citing two sources,": whom the source has it from is no part of what it says. */
function behindCiting(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.word !== ',' || !/^(?:citing|quoting)$/.test(tokens[at + 1]?.word ?? '')) return at;
  const comma = tokens.findIndex(({ word, quote }, index) => index > at && word === ',' && quote === null);
  return comma < 0 ? at : comma;
}

/** "The firm, according to Lund, will close", "Six died, according to Lund, and": a beginning that is part of what is said. */
function isSaid(tokens: readonly Token[], at: number, next: number): boolean {
  if (tokens.slice(0, at).some((token) => token.quote === null && hasTense(token))) return true;
  const first = tokens[0]?.word ?? '';
  return !OPENING_PREPOSITION.has(first) && !SENTENCE_ADVERB.has(first) && isVerb(tokens, next);
}

/** "Was bought", "never left": a verb with its tense and no subject of its own. */
function isVerb(tokens: readonly Token[], from: number): boolean {
  const at = isAdverb(tokens[from]?.word ?? '') ? from + 1 : from;
  const token = tokens[at];
  return token !== undefined && token.quote === null && hasTense(token);
}

function isSourceEnd(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  return token.quote === null && SOURCE_END.test(token.word) && !(token.word === '.' && at + 1 < tokens.length);
}

function reportedly(tokens: readonly Token[], at: number): RawAttribution | null {
  const { from, to } = clauseAround(tokens, at);
  const left = spanOfTokens(tokens, from, at - 1);
  const right = spanOfTokens(tokens, at + 1, to);
  const content = [left, right].filter((span) => span !== null);
  const { start, end } = tokens[at] as Token;
  const confidence = tokens[at]?.word === 'reportedly' ? REPORTEDLY : 0.7;
  return content.length === 0 ? null : { source: [], cue: [{ start, end }], content, confidence };
}
