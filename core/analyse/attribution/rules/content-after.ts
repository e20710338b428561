import { hasTense } from '../sentences/has-tense.ts';
import { isDay } from '../sentences/is-day.ts';
import type { Token } from '../sentences/read-sentences.ts';
import { spanOfTokens } from '../sentences/span-of-tokens.ts';
import type { Content } from './content.ts';
import type { SourcedCue } from './sourced-cue.ts';

const TO_SOMEBODY = new Set(['tell', 'inform', 'assure', 'remind', 'advise', 'warn', 'ask', 'thank', 'teach', 'show']);
const PLACE_OR_TIME = new Set([
  'in',
  'on',
  'at',
  'during',
  'after',
  'via',
  'through',
  'to',
  'last',
  'earlier',
  'before',
  'late',
  'this',
  'from',
  'by',
  'with',
]);
const PRONOUN = /^(?:he|she|they|it|we|i|you|there|him|her|them|me|us)$/;
/** "As Lee once observed, …": said of what follows; "as she wrote, it rained" may tell when. */
const AS_SAID = /^(?:say|note|observe|argue|point|warn|remark|acknowledge|admit|predict|report|insist)$/;
const CONJUNCTION = /^(?:and|but|while|as|though|although|whereas|when|after|because|or|before)$/;
const CLAUSE_END = /^[,;—–(]$|^(?:while|because|but|although|though|when|after|whereas|where|who|which|as)$/;
/** Tokens between cue and "that" over which adverbials may stretch: "said in a statement on Monday night that". */
const MAX_BETWEEN = 16;

/** The quotation or clause a cue opens, up to where the next cue’s clause begins or the sentence ends. */
export function contentAfter(tokens: readonly Token[], cue: SourcedCue, later: readonly SourcedCue[]): Content | null {
  const { verb } = cue.group;
  const after = cue.place === 'after' && cue.source !== null ? Math.max(cue.source.to, cue.group.to) : cue.group.to;
  const end = endOfContent(tokens, after, later);
  if (isAfterAs(tokens, cue) && tokens[after + 1]?.word === ',') {
    const isSure = AS_SAID.test(verb.lemma) && standsFirst(tokens, cue);
    const content = contentOf(tokens, after + 2, tokens.length - 1, isSure ? 0.85 : 0.7);
    return content && isSure ? { ...content, isSure } : content;
  }
  const quote = quoteAfter(tokens, after, end);
  if (quote >= 0) return contentOf(tokens, quote, end, 0.9);
  const start = startOfClause(tokens, cue, after, end);
  if (start < 0) return null;
  const opensWithThat = tokens[start - 1]?.word === 'that';
  if (verb.takes === 'clause') {
    const content = contentOf(tokens, start, end, opensWithThat ? 0.9 : verb.isNounToo ? 0.6 : 0.8);
    // "Said that, according to the auditors, the money was gone".
    const isPassedOn = opensWithThat && tokens[start]?.word === ',' && tokens[start + 1]?.word === 'according';
    return content !== null && isPassedOn && verb.act === 'report' ? { ...content, isSure: true } : content;
  }
  if (verb.takes === 'infinitive' && !isTakenBy(tokens, start, verb.lemma)) return null;
  return contentOf(tokens, start, Math.min(end, endOfClause(tokens, start, end)), verb.takes === 'object' ? 0.6 : 0.5);
}

function contentOf(tokens: readonly Token[], from: number, to: number, confidence: number): Content | null {
  const span = spanOfTokens(tokens, from, withoutBrackets(tokens, from, to));
  return span === null ? null : { spans: [span], confidence };
}

/** The last token before brackets that end the content: an aside, not what is said. */
function withoutBrackets(tokens: readonly Token[], from: number, to: number): number {
  let last = Math.min(to, tokens.length - 1);
  while (last > from && tokens[last]?.quote === null && !tokens[last]?.isWord && tokens[last]?.word !== ')') last--;
  if (tokens[last]?.word !== ')' || tokens[last]?.quote !== null) return to;
  for (let at = last - 1; at > from; at--) if (tokens[at]?.word === '(') return at - from > 3 ? at - 1 : to;
  return to;
}

function isAfterAs(tokens: readonly Token[], cue: SourcedCue): boolean {
  return tokens[asBefore(cue)]?.word === 'as';
}

/** Whether "as Lee noted," stands before what it is said of: not "as bad as she said,", "prices rose, as Lee said,". */
function standsFirst(tokens: readonly Token[], cue: SourcedCue): boolean {
  const before = tokens.slice(0, asBefore(cue));
  const last = before.at(-1);
  if (last === undefined || /^(?:and|but|yet)$/.test(last.word)) return true;
  return !last.isWord && !before.some((token) => token.quote === null && hasTense(token));
}

/** Where "as" would stand before the cue and its source. */
const asBefore = (cue: SourcedCue) =>
  (cue.place === 'before' && cue.source !== null ? cue.source.from : cue.group.from) - 1;

/** Attitudes need an infinitive, a pronoun or a noun phrase right behind them. */
function isTakenBy(tokens: readonly Token[], start: number, lemma: string): boolean {
  const word = tokens[start]?.word ?? '';
  if (lemma === 'need' || lemma === 'try' || lemma === 'aim' || lemma === 'push') return word === 'to';
  return /^[\p{L}\p{N}@#$]/u.test(word) && !/^(?:and|or|but|by|in|on|at)$/.test(word);
}

/** Index of a quotation that a comma, a colon or "that" opens behind the cue, or -1. */
function quoteAfter(tokens: readonly Token[], after: number, end: number): number {
  for (let at = after + 1; at <= Math.min(end, after + MAX_BETWEEN); at++) {
    if (tokens[at]?.quote == null) continue;
    const before = tokens[at - 1]?.word ?? '';
    return before === ',' || before === ':' || at === after + 1 ? at : -1;
  }
  return -1;
}

function startOfClause(tokens: readonly Token[], cue: SourcedCue, after: number, end: number): number {
  let at = after + 1;
  if (at > end) return -1;
  if (TO_SOMEBODY.has(cue.group.verb.lemma)) at = skipAddressee(tokens, at, end, cue.group.verb.takes === 'clause');
  const word = tokens[at]?.word ?? '';
  if (word === 'that' || word === ':' || word === 'how') return word === 'how' ? at : at + 1;
  if (word === ',') return -1;
  if (isDay(word) || PLACE_OR_TIME.has(word)) return skipAdverbial(tokens, at, end);
  return at;
}

/** Behind "tell" and its like: over the person told, to "that", a pronoun or the clause. */
function skipAddressee(tokens: readonly Token[], from: number, end: number, needsClause: boolean): number {
  if (tokens[from]?.word === 'that') return from;
  for (let at = from; at <= Math.min(end, from + MAX_BETWEEN); at++) {
    const token = tokens[at] as Token;
    if (token.word === 'that' || token.word === ':') return at;
    if (token.word === 'to' && at > from) return at;
    if (at > from && PRONOUN.test(token.word)) return at;
  }
  if (!needsClause) return from;
  let at = from;
  while (at < end && tokens[at]?.isCapital) at++;
  return at === from ? from + 1 : at;
}

/** Behind "said on Monday", "said in a statement": to "that", a subject pronoun, or what follows a day. */
function skipAdverbial(tokens: readonly Token[], from: number, end: number): number {
  let behindDay = -1;
  for (let at = from; at <= Math.min(end, from + MAX_BETWEEN); at++) {
    const { word } = tokens[at] as Token;
    if (word === 'that' || word === ':') return at + 1;
    if (PRONOUN.test(word) && at > from) return at;
    if (word === ',' && behindDay < 0) behindDay = at + 1;
    if (isDay(word) && behindDay < 0)
      behindDay = /^(?:morning|night|evening|afternoon)$/.test(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1;
  }
  return behindDay > end ? -1 : behindDay >= 0 ? behindDay : from;
}

function endOfClause(tokens: readonly Token[], start: number, end: number): number {
  for (let at = start + 1; at <= end; at++) {
    const token = tokens[at] as Token;
    if (token.quote === null && CLAUSE_END.test(token.word)) return at - 1;
  }
  return end;
}

/** The last token before the clause of a later cue that stands beside this one, not inside it. */
function endOfContent(tokens: readonly Token[], after: number, later: readonly SourcedCue[]): number {
  let end = tokens.length - 1;
  for (let at = after + 2; at <= end; at++) {
    if (tokens[at]?.word !== 'according' || tokens[at + 1]?.word !== 'to' || tokens[at]?.quote !== null) continue;
    if (!opensClause(tokens, at)) end = at - 1;
  }
  for (const cue of later) {
    const first = cue.place === 'before' && cue.source !== null ? cue.source.from : cue.group.from;
    if (first > end) break;
    if (cue.group.verb.act !== 'report') continue;
    if (first > after + 2 && isBeside(tokens, first, cue)) return withoutJoint(tokens, first - 1);
  }
  return end;
}

/** "Said that, according to the auditors, the money was gone": that is said, too. */
const opensClause = (tokens: readonly Token[], at: number) =>
  tokens[tokens[at - 1]?.word === ',' ? at - 2 : at - 1]?.word === 'that';

function isBeside(tokens: readonly Token[], first: number, cue: SourcedCue): boolean {
  const before = tokens[first - 1];
  if (before === undefined) return false;
  if (before.quote !== null) return true;
  if (before.word === ',' || before.word === ';' || before.word === '—') return true;
  return CONJUNCTION.test(before.word) && (cue.place === 'shared' || tokens[first - 2]?.word === ',');
}

function withoutJoint(tokens: readonly Token[], at: number): number {
  let end = at;
  while (
    end > 0 &&
    tokens[end]?.quote === null &&
    (CONJUNCTION.test(tokens[end]?.word ?? '') || tokens[end]?.word === ',')
  )
    end--;
  return end;
}
