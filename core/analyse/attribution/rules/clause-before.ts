import { findCueVerb } from '../sentences/cue-verbs.ts';
import { hasTense } from '../sentences/has-tense.ts';
import type { Token } from '../sentences/read-sentences.ts';
import { BOUNDARY, NOT_LAST } from '../sentences/source-words.ts';

/** Longest dateline, in tokens: "KUALA LUMPUR, Malaysia, Sept. 12 (Northwire) -". */
const MAX_DATELINE = 14;

/**
 * Where the clause begins that stands before "…, police said": behind a dateline, else at `from`. -1 where what is
 * before `comma` is no clause with its verb, or says itself who says something, and where the sentence quotes. Linear.
 */
export function clauseBefore(tokens: readonly Token[], from: number, comma: number): number {
  const start = from === 0 ? datelineEnd(tokens, comma) : behindJoint(tokens, from);
  const clause = tokens.slice(start, comma);
  const [first, ...others] = clause;
  // "The park, which, he said, is shut", "Many were older, she said, and “I was not.”"
  const last = clause.at(-1)?.word ?? '';
  if (BOUNDARY.has(last) || NOT_LAST.has(last) || tokens.some(({ quote }) => quote !== null)) return -1;
  // "When he was asked, Lee said."
  if (BOUNDARY.has(first?.word ?? '') && !clause.some(({ word }) => word === ',')) return -1;
  if (clause.some(({ word }) => /^[;:]$/.test(word))) return -1;
  const verb = others.find((token, at) => hasTense(token) || isWish(token.word, others[at + 1]));
  // "Lee said the road was shut, his deputy added."
  return verb === undefined || findCueVerb(verb.word)?.act === 'report' ? -1 : start;
}

/** "Fernway plans to cut jobs": as often a noun, but not before "to". */
const isWish = (word: string, next: Token | undefined) =>
  next?.word === 'to' && findCueVerb(word)?.act === 'attitude' && findCueVerb(word)?.form === 'present';

const behindJoint = (tokens: readonly Token[], at: number) =>
  /^(?:and|but)$/.test(tokens[at]?.word ?? '') ? at + 1 : at;

/** Behind the one dash that follows a place, a day and an agency: "OSLO, May 4 (Northwire) -". */
function datelineEnd(tokens: readonly Token[], comma: number): number {
  const dashes: number[] = [];
  for (let at = 0; at < comma; at++) if (/^(?:[-–—―]|--)$/.test(tokens[at]?.word ?? '')) dashes.push(at);
  const [dash = 0] = dashes;
  if (dash === 0 || dash > MAX_DATELINE || dashes.length > 1) return 0;
  const isDateline = tokens
    .slice(0, dash)
    .every(({ isWord, isCapital, word }) => !isWord || isCapital || /^\d/.test(word));
  return isDateline ? dash + 1 : 0;
}
