import { findCueVerb } from '../sentences/cue-verbs.ts';
import { isDay } from '../sentences/is-day.ts';
import type { Token } from '../sentences/read-sentences.ts';
import { BOUNDARY, NOT_LAST, OPENING_PREPOSITION, PRONOUN, SENTENCE_ADVERB } from '../sentences/source-words.ts';
import { type TokenRange, tokenAt } from '../sentences/token-range.ts';
import { isAdverb, isAuxiliary } from '../sentences/verb-group-words.ts';

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
  // "some of those who", "the man who": the relative pronoun stands for the source; "no one", "not everyone".
  const quantified = at > floor && /^(?:many|some|all|others|no|not)$/.test(tokens[at - 1]?.word ?? '');
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
