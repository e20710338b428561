import { findCueVerb } from './cue-verbs.ts';
import { isAdverb, isAuxiliary } from './find-cues.ts';
import type { Token } from './read-sentences.ts';

/** Tokens `from` to `to`, both inclusive. */
export interface TokenRange {
  from: number;
  to: number;
}

const PRONOUN = new Set([
  'he',
  'she',
  'they',
  'it',
  'we',
  'i',
  'you',
  'who',
  'which',
  'that',
  'this',
  'these',
  'those',
  'one',
  'everyone',
  'everybody',
  'nobody',
  'many',
  'some',
  'others',
  'most',
  'few',
  'several',
  'both',
  'neither',
  'all',
  'none',
  'someone',
  'anyone',
]);
const BOUNDARY = new Set([
  'that',
  'because',
  'when',
  'if',
  'while',
  'although',
  'though',
  'as',
  'since',
  'but',
  'so',
  'than',
  'where',
  'whether',
  'after',
  'before',
  'until',
  'unless',
  'then',
  'or',
  'yet',
  'nor',
  'how',
  'why',
  'what',
  'who',
  'which',
  'whom',
  'whose',
  'like',
]);
const NOT_LAST = new Set([
  'and',
  'or',
  'but',
  'of',
  'in',
  'at',
  'on',
  'for',
  'from',
  'with',
  'by',
  'to',
  'the',
  'a',
  'an',
  'as',
  'not',
  'also',
  'that',
  'to',
  'about',
  'into',
  'over',
  'under',
  'his',
  'her',
  'its',
  'their',
  'if',
  'because',
  'while',
  'when',
  'than',
  'be',
  'yet',
  'so',
]);
const OPENING_PREPOSITION = new Set([
  'on',
  'in',
  'at',
  'during',
  'for',
  'by',
  'after',
  'last',
  'this',
  'earlier',
  'from',
]);
const SENTENCE_ADVERB = new Set([
  'however',
  'meanwhile',
  'so',
  'but',
  'and',
  'still',
  'true',
  'yet',
  'also',
  'then',
  'now',
  'later',
  'thus',
  'indeed',
  'or',
  'instead',
  'nevertheless',
  'moreover',
  'furthermore',
  'besides',
]);
const AFTER_SOURCE = new Set([
  'in',
  'at',
  'on',
  'during',
  'after',
  'when',
  'while',
  'as',
  'to',
  'before',
  'and',
  'but',
  'by',
  'because',
  'who',
  'that',
  'about',
  'last',
  'this',
  'earlier',
  'later',
  'adding',
  'via',
  'through',
]);
const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:yesterday|today|tonight)$/;

/** True for the names of days, which stand between source and cue or behind the cue. */
export const isDay = (word: string) => DAY.test(word);

/**
 * The subject that ends right before token `before`, not reaching back over `floor`: a pronoun, a noun
 * phrase, or one with an apposition between commas. Null where the subject is left out or no noun
 * phrase stands there.
 */
export function findSourceBefore(tokens: readonly Token[], before: number, floor: number): TokenRange | null {
  let to = before - 1;
  while (to >= floor && (isDay(tokenAt(tokens, to).word) || isAdverb(tokenAt(tokens, to).word))) to--;
  if (to < floor) return null;
  const last = tokenAt(tokens, to);
  if (last.word === ',' || last.word === ')') return sourceWithApposition(tokens, to, floor);
  if (last.word === '—' || last.word === '–') return sourceWithApposition(tokens, to, floor);
  return nounPhraseEndingAt(tokens, to, floor);
}

const tokenAt = (tokens: readonly Token[], at: number) => tokens[at] as Token;

function sourceWithApposition(tokens: readonly Token[], to: number, floor: number): TokenRange | null {
  const mark = tokenAt(tokens, to).word;
  const opening = mark === ')' ? '(' : mark;
  let open = to - 1;
  while (open > floor && tokenAt(tokens, open).word !== opening && tokenAt(tokens, open).quote === null) open--;
  if (open <= floor || tokenAt(tokens, open).word !== opening) return null;
  const head = nounPhraseEndingAt(tokens, open - 1, floor);
  if (head !== null) return { from: head.from, to: to - 1 };
  return null;
}

function nounPhraseEndingAt(tokens: readonly Token[], to: number, floor: number): TokenRange | null {
  const last = tokens[to];
  if (last === undefined || to < floor || !last.isWord || last.quote !== null) return null;
  if (PRONOUN.has(last.word)) return pronounAt(tokens, to, floor);
  if (NOT_LAST.has(last.word) || isAuxiliary(last.word) || isAdverb(last.word)) return null;
  if (!last.isCapital && last.word.endsWith('ing') && tokens[to - 1]?.word === ',') return null;
  let from = walkLeft(tokens, to, floor);
  from = skipOpening(tokens, from, to);
  return from > to ? null : { from, to };
}

function pronounAt(tokens: readonly Token[], at: number, floor: number): TokenRange {
  // "some of those who", "the man who": the relative pronoun stands for the source.
  const quantified = at > floor && /^(?:many|some|all|others)$/.test(tokens[at - 1]?.word ?? '');
  return { from: quantified ? at - 1 : at, to: at };
}

function walkLeft(tokens: readonly Token[], to: number, floor: number): number {
  let at = to;
  while (at > floor) {
    const token = tokenAt(tokens, at - 1);
    if (!token.isWord || token.quote !== null) {
      if (token.word === '.' || token.word === '&' || token.word === '/') {
        at--;
        continue;
      }
      break;
    }
    if (isAuxiliary(token.word) && token.word !== "'s") {
      const relative = relativeBefore(tokens, at - 1, floor);
      if (relative < 0) break;
      at = relative;
      continue;
    }
    if (BOUNDARY.has(token.word)) break;
    if (token.word === 'and' && !isCoordination(tokens, at - 1, floor)) break;
    if (!token.isCapital && isFiniteCue(tokens, at - 1)) break;
    at--;
  }
  return at;
}

/** Index of the relative pronoun right before an auxiliary ("officials who were briefed said"), or -1. */
function relativeBefore(tokens: readonly Token[], at: number, floor: number): number {
  const word = tokens[at - 1]?.word ?? '';
  return at - 1 > floor && (word === 'who' || word === 'that' || word === 'which') ? at - 1 : -1;
}

function isFiniteCue(tokens: readonly Token[], at: number): boolean {
  const verb = findCueVerb(tokenAt(tokens, at).word);
  if (verb === null || verb.isNounToo) return false;
  return verb.form === 'present' || verb.form === 'past';
}

/** True where "and" joins two sources rather than two clauses: no verb stands before it in its clause. */
function isCoordination(tokens: readonly Token[], and: number, floor: number): boolean {
  for (let at = and - 1; at >= floor; at--) {
    const token = tokenAt(tokens, at);
    if (!token.isWord || BOUNDARY.has(token.word)) return token.word !== ',' && token.quote === null && at < and - 1;
    if (isAuxiliary(token.word) || (!token.isCapital && /[^e]ed$|^(?:to)$/.test(token.word)) || isFiniteCue(tokens, at))
      return false;
  }
  return true;
}

/** Leaves out what opens the sentence before the subject: "So", "But", "On Monday". */
function skipOpening(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to && SENTENCE_ADVERB.has(tokenAt(tokens, at).word)) at++;
  if (at < to && OPENING_PREPOSITION.has(tokenAt(tokens, at).word)) {
    for (let next = at + 1; next < Math.min(to, at + 4); next++) if (isDay(tokenAt(tokens, next).word)) return next + 1;
  }
  return at;
}

/** The source that follows token `after`: "said Ann Lee, a nurse at the clinic." Null where none does. */
export function findSourceAfter(tokens: readonly Token[], after: number, ceiling: number): TokenRange | null {
  const from = after + 1;
  const first = tokens[from];
  if (first === undefined || from > ceiling || !first.isWord || first.quote !== null || isDay(first.word)) return null;
  if (PRONOUN.has(first.word)) return first.word === 'that' ? null : { from, to: from };
  if (AFTER_SOURCE.has(first.word)) return null;
  let to = from;
  while (to < ceiling) {
    const next = tokenAt(tokens, to + 1);
    if (next.quote !== null || AFTER_SOURCE.has(next.word) || isDay(next.word) || isAuxiliary(next.word)) break;
    if (!next.isWord && !/^[.&/()]$/.test(next.word)) break;
    to++;
  }
  to = withApposition(tokens, to, ceiling);
  while (to > from && !tokenAt(tokens, to).isWord) to--;
  return { from, to };
}

const APPOSITION = new Set(['a', 'an', 'the', 'who', 'whose', 'one', 'which', 'its', 'his', 'her']);

function withApposition(tokens: readonly Token[], to: number, ceiling: number): number {
  const next = tokens[to + 2];
  if (tokens[to + 1]?.word !== ',' || next === undefined || to + 2 > ceiling || next.quote !== null) return to;
  const isApposition =
    APPOSITION.has(next.word) || /^(?:professor|head|director|president|spokes|chief|chair|author)/.test(next.word);
  if (!isApposition) return to;
  let end = to + 2;
  while (end < ceiling && !/^[,.;:—–]$/.test(tokenAt(tokens, end + 1).word) && tokenAt(tokens, end + 1).quote === null)
    end++;
  return end;
}
