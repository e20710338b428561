import type { Span } from '../../../text/span.ts';
import { hasTense } from '../sentences/has-tense.ts';
import type { Token } from '../sentences/read-sentences.ts';
import { OPENING_PREPOSITION, SENTENCE_ADVERB } from '../sentences/source-words.ts';
import { isAdverb } from '../sentences/verb-group-words.ts';
import { isAside } from './content-of-aside.ts';
import type { Sides } from './sides-of-cue.ts';

/** "He said that, according to Lund, …": what is said begins behind. */
const CLAUSE_BEFORE = /^(?:that|because)$/;
const GOES_ON = /^(?:and|but|or|who|whose|which|after|before|when|while|as|since|until)$/;
/** Words behind in which a clause has its verb. */
const MAX_SUBJECT = 24;
/** Shorter words before "according to" are no clause, in characters: "In May, according to Lund, …". */
const MIN_LEFT = 25;

/** What is said behind "According to Lund, …", ", because, according to Lund, …"; null where it stands before, too. */
export function contentOfOpening(sides: Sides): Span[] | null {
  const { tokens, at, to, first, left, right, isBeforeDash, goesOn } = sides;
  const isShort =
    left === null || isBare(tokens.slice(first, at)) || (!isBeforeDash && left.end - left.start < MIN_LEFT && goesOn);
  const isBeside = isAside(sides) && tokens[at - 1]?.word === ',' && isSaid(tokens, at, to + 2);
  if (!opensClause(tokens, at, to + 2) && (!isShort || isBeside)) return null;
  return [right ?? left].filter((span) => span !== null);
}

/** "But", "Still,": nothing is said in it. */
const isBare = (before: readonly Token[]) => before.every(({ word, isWord }) => !isWord || SENTENCE_ADVERB.has(word));

/** Whether what is said can only stand from `next` on: "that according to its count, …", "because, according to Lund, …". */
function opensClause(tokens: readonly Token[], at: number, next: number): boolean {
  if (tokens[at - 1]?.word !== ',') return CLAUSE_BEFORE.test(tokens[at - 1]?.word ?? '');
  // "He did that, according to Lund, and has left": "that" is a thing.
  const isClauseBehind =
    !GOES_ON.test(tokens[next]?.word ?? '') && tokens.slice(next, next + MAX_SUBJECT).findIndex(hasTense) > 0;
  return isClauseBehind && CLAUSE_BEFORE.test(tokens[at - 2]?.word ?? '');
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
