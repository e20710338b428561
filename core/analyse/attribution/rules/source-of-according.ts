import type { Span } from '../../../text/span.ts';
import { hasTense } from '../sentences/has-tense.ts';
import type { Token } from '../sentences/read-sentences.ts';
import { saysAnew } from '../sentences/says-anew.ts';
import { spanOfTokens } from '../sentences/span-of-tokens.ts';
import { endOfApposition } from './end-of-apposition.ts';

const SOURCE_END = /^[,.;:—–()?!-]$/;
const APPOSITION = new Set(['a', 'an', 'the', 'who', 'whose', 'one', 'which', 'professor', 'head', 'director']);
/** Longest apposition behind a source, in tokens. */
const MAX_APPOSITION = 14;
/** Tokens from which "according to" stands behind what is said: an apposition cannot swallow that there. */
const BEHIND_CONTENT = 6;

/** Who stands behind "according to", and the last token of it. */
export interface AccordingSource {
  span: Span;
  to: number;
}

/** The source of a cue of the tokens `at` up to `from`, with its short form in brackets and what is told of it between commas, or null. Linear. */
export function sourceOfAccording(tokens: readonly Token[], at: number, from: number): AccordingSource | null {
  const to = sourceEnd(tokens, at, from);
  const source = spanOfTokens(tokens, from, to);
  if (source === null) return null;
  const isClosed = tokens[to]?.word === ')' && tokens[to - 2]?.word === '(';
  return { span: isClosed ? { start: source.start, end: (tokens[to] as Token).end } : source, to };
}

function sourceEnd(tokens: readonly Token[], at: number, from: number): number {
  let to = endOfPart(tokens, from);
  // "The Office for Figures (OFF), ".
  if (tokens[to + 1]?.word === '(' && tokens[to + 2]?.isCapital && tokens[to + 3]?.word === ')') to += 3;
  const next = tokens[to + 2];
  const name = nameBehind(tokens, to);
  if (name > 0) return name;
  const told = endOfApposition(tokens, to, at < 2 || tokens.slice(0, at).some(hasTense));
  if (told > to) return told;
  if (tokens[to + 1]?.word !== ',' || next === undefined || !APPOSITION.has(next.word)) return to;
  // Behind an opening "According to", the apposition would swallow the clause: it must end in a comma of its own.
  const end = endOfPart(tokens, to + 3);
  const isOwn = /^(?:an?|who|whose|which)$/.test(next.word);
  // "According to radar data, a source has told Reuters.": somebody else says so.
  if (saysAnew(tokens.slice(to + 2, end + 1)) || isClause(tokens.slice(to + 2, end + 1))) return to;
  const isShort = end - to < MAX_APPOSITION && (isOwn || from > BEHIND_CONTENT);
  return isShort && (tokens[end + 1]?.word === ',' || from > BEHIND_CONTENT) ? end : to;
}

/** The last token before the next mark, from token `from` on; `from - 1` where one stands there. */
function endOfPart(tokens: readonly Token[], from: number): number {
  let end = from - 1;
  while (end + 1 < tokens.length && !isSourceEnd(tokens, end + 1)) end++;
  return end;
}

function isSourceEnd(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  return token.quote === null && SOURCE_END.test(token.word) && !(token.word === '.' && at + 1 < tokens.length);
}

/** "The papers would call her a coward"; not "a charity that has counted them", "a poll published in May". */
function isClause(words: readonly Token[]): boolean {
  const verb = words.findIndex((token) => hasTense(token) && !token.word.endsWith('ed'));
  return verb > 0 && !words.slice(0, verb).some(({ word }) => /^(?:who|whose|which|that|where)$/.test(word));
}

/** "According to her biographer, Tomas Reh, the score was lost": the last word of the name between commas, or -1. */
function nameBehind(tokens: readonly Token[], to: number): number {
  if (tokens[to]?.isCapital || tokens[to + 1]?.word !== ',') return -1;
  let end = to + 1;
  while (end - to < 6 && tokens[end + 1]?.isCapital && tokens[end + 1]?.quote === null) end++;
  return end - to > 2 && (tokens[end + 1]?.word === ',' || isEndOfSentence(tokens, end + 1)) ? end : -1;
}

/** True behind the sentence's last word. */
export const isEndOfSentence = (tokens: readonly Token[], at: number) =>
  tokens[at] === undefined || (tokens[at]?.word === '.' && at + 1 >= tokens.length);
