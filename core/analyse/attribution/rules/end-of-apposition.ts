import { isRole } from '../../sourcing/names/is-role.ts';
import { DOCUMENTS } from '../../sourcing/names/source-nouns.ts';
import { hasTense } from '../sentences/has-tense.ts';
import { isDay } from '../sentences/is-day.ts';
import type { Token } from '../sentences/read-sentences.ts';
import { OPENING_PREPOSITION } from '../sentences/source-words.ts';

const AGE = /^\d{1,3}$/;
/** Behind a number they say who so many are: "45, including 12 children, were hurt". */
const OF_MANY = /^(?:including|mostly|most|some|many|all|half|among)$/;
/** Behind "published", "led": no "seized boats", no "tired and hungry". */
const PARTICIPLE_GOES_ON =
  /^(?:by|in|on|at|for|from|to|with|after|before|during|last|this|earlier|late|exclusively|online)$/;
/** Behind a role they go on with it: "director of the trust". */
const OF = /^(?:of|at|for|in|with|from)$/;
const OWNER = /^(?:the|an?|his|her|their|its)$/;
/** "The mayor, who was away, knew it", "the manager, like others": these stand behind a subject. */
const BEHIND_SUBJECT = /^(?:who|whose|which|an?|and|or|like|unlike|along|including|together)$/;
/** Longest of them, and most of them behind one name: ", 45, of Wick, ". */
const MAX_LENGTH = 16;
const MAX_PARTS = 3;

/**
 * The last token of what tells who a source is, between commas behind its last token `to`: ", 45, of Wick", ", director of the
 * Harbour Trust", ", published in May"; `to` where nothing does. `isWhole`: a clause or nothing stands before the cue, so that no verb of one
 * follows: "the ferry, according to the report, sailed". Linear.
 */
export function endOfApposition(tokens: readonly Token[], to: number, isWhole: boolean): number {
  let end = to;
  for (let part = 0; part < MAX_PARTS; part++) {
    const next = endOfPart(tokens, end, isWhole);
    if (next === end) return end;
    end = next;
  }
  return end;
}

function endOfPart(tokens: readonly Token[], to: number, isWhole: boolean): number {
  if (tokens[to + 1]?.word !== ',') return to;
  const length = tokens.slice(to + 2, to + 2 + MAX_LENGTH).findIndex(({ isWord, quote }) => !isWord || quote !== null);
  const end = to + 1 + length;
  const mark = tokens[end + 1];
  const isLast = mark?.word === '.' && end + 2 >= tokens.length;
  if (length < 1 || mark?.quote !== null || !(mark.word === ',' || isLast)) return to;
  const words = tokens.slice(to + 2, end + 1);
  const isSaid = AGE.test(words[0]?.word ?? '') ? isOfMany(tokens, end + 2) : isSubject(tokens, words, end + 2);
  const isOwn = isDescription(words, tokens[to] as Token, isWhole) && (isLast || !isSaid);
  return isOwn ? end : to;
}

/** What tells of the name, or the document, that ends in `last`. */
function isDescription(words: readonly Token[], last: Token, isWhole: boolean): boolean {
  const [first, second] = words as [Token, Token | undefined];
  const isParticiple =
    /.ed$/.test(first.word) && (second === undefined || isDay(second.word) || PARTICIPLE_GOES_ON.test(second.word));
  if (DOCUMENTS.has(last.word)) return isWhole && isParticiple && !words.slice(1).some(hasTense);
  if (AGE.test(first.word)) return second === undefined && last.isCapital;
  if (!(last.isCapital || AGE.test(last.word)) || words.some(hasTense)) return false;
  if (first.word === 'of' || (first.word === 'from' && AGE.test(last.word)))
    return second?.isCapital === true || (second?.word === 'the' && words[2]?.isCapital === true);
  const role = words.findIndex(({ word }) => isRole(word));
  const next = words[role + 1];
  return role >= 0 && (next === undefined || OF.test(next.word));
}

/** "45, of Wick," is an age, "45, of whom 12 are children" are many. */
const isOfMany = (tokens: readonly Token[], from: number) =>
  OF_MANY.test(tokens[from]?.word ?? '') ||
  (tokens[from]?.word === 'of' && /^(?:whom|which|them|these)$/.test(tokens[from + 1]?.word ?? ''));

/** Whether "the manager" is what the clause is of: ", who was away,", ", Bo Sand,"; a role without its article is none. */
function isSubject(tokens: readonly Token[], [first]: readonly Token[], from: number): boolean {
  if (!OWNER.test(first?.word ?? '')) return false;
  const comma = tokens.findIndex(({ isWord }, at) => at >= from && !isWord);
  const next = tokens.slice(from, comma < 0 ? tokens.length : comma);
  const opening = next[0]?.word ?? '';
  return BEHIND_SUBJECT.test(opening) || OPENING_PREPOSITION.has(opening) || next.every(({ isCapital }) => isCapital);
}
