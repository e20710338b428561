import type { Span } from '../../../text/span.ts';
import type { Token } from '../sentences/read-sentences.ts';
import { saysAnew } from '../sentences/says-anew.ts';
import { spanOfTokens } from '../sentences/span-of-tokens.ts';

const DASH = /^[—–-]$/;
const NEXT_CLAUSE = /^(?:while|but|although|though|whereas)$/;
const CITING = /^(?:citing|quoting|speaking|writing)$/;
/** Longest source behind another, in tokens. */
const MAX_SOURCE = 24;

/** What stands before and behind "according to Lund", within its brackets where it is in some. */
export interface Sides {
  tokens: readonly Token[];
  /** Index of "according", and of the last token of its source. */
  at: number;
  to: number;
  /** Index of the first token it may be said of: behind an open bracket, else 0. */
  first: number;
  left: Span | null;
  right: Span | null;
  /** True where a dash stands behind the source, and where it closes one that stands before. */
  isBeforeDash: boolean;
  isBetweenDashes: boolean;
  /** False where a clause of somebody's own follows: ", while reports in Spain say …". */
  goesOn: boolean;
}

/** The sides of a cue from token `at` whose source ends with token `to`. Linear. */
export function sidesOfCue(tokens: readonly Token[], at: number, to: number): Sides {
  const first = behindBracket(tokens, at);
  const left = spanOfTokens(tokens, first, isDash(tokens[at - 1]) ? at - 2 : at - 1);
  const isBeforeDash = isDash(tokens[to + 1]);
  const isBetweenDashes =
    isBeforeDash && isAsideOpen(tokens.slice(first, at)) && !/^(?:and|but|or)$/.test(tokens[to + 2]?.word ?? '');
  const begin = isBetweenDashes
    ? to + 2
    : left === null && isBeforeDash
      ? behindDashes(tokens, to + 1)
      : behindCiting(tokens, to + 1);
  const right = spanOfTokens(tokens, begin, first > 0 ? beforeBracket(tokens, to + 1) : tokens.length - 1);
  const goesOn = !NEXT_CLAUSE.test(tokens[to + 2]?.word ?? '') && !saysAnew(tokens.slice(to + 2, to + 2 + MAX_SOURCE));
  return { tokens, at, to, first, left, right, isBeforeDash, isBetweenDashes, goesOn };
}

/** Behind the bracket that is still open at `at`: "(the number is 15, according to the league)"; else the first token. */
function behindBracket(tokens: readonly Token[], at: number): number {
  for (let before = at - 1; before >= 0; before--) {
    if (tokens[before]?.word === ')') return 0;
    if (tokens[before]?.word === '(') return before + 1;
  }
  return 0;
}

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

/** Behind ", citing two sources,", ", speaking to the Ledger,": whom it has that from and whom it told are no part of what it says. */
function behindCiting(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.word !== ',' || !CITING.test(tokens[at + 1]?.word ?? '')) return at;
  const comma = tokens.findIndex(({ word, quote }, index) => index > at && word === ',' && quote === null);
  return comma < 0 ? tokens.length : comma;
}
