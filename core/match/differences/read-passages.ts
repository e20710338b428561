import { FUNCTION_WORDS } from '../words/function-words.ts';
import { type Passage, type PassageWord, readPassage } from './read-passage.ts';

/** Words that may be written as one: "vice-presidential", "out-of-town". */
const MAX_PARTS = 3;
const HYPHEN = /^[-\u2010\u2011]$/;
const BLANK = /^[ \u00a0]$/;

/**
 * The words of two passages that are compared (`readPassage`), where those are one word that the other passage writes as one:
 * "non-members" beside "nonmembers", "health care" beside "healthcare"; "non-members" and "G-7" always are. Linear.
 */
export function readPassages(stored: Passage, page: Passage): [stored: PassageWord[], page: PassageWord[]] {
  // "F 16" is one where the other passage has "F-16".
  const [before, after] = [stored, page].map((one) => joinParts(one.text, readPassage(one), [])) as [
    PassageWord[],
    PassageWord[],
  ];
  return [joinParts(stored.text, before, after), joinParts(page.text, after, before)];
}

function joinParts(text: string, words: readonly PassageWord[], others: readonly PassageWord[]): PassageWord[] {
  const whole = new Set(others.map(({ value }) => value));
  const joined: PassageWord[] = [];
  for (let i = 0; i < words.length; ) {
    const count = countParts(text, words, i, whole);
    const parts = words.slice(i, i + count);
    const [first, last] = [parts[0], parts.at(-1)] as [PassageWord, PassageWord];
    joined.push({ value: joinedValue(parts), start: first.start, end: last.end });
    i += count;
  }
  return joined;
}

const joinedValue = (parts: readonly PassageWord[]) => parts.map(({ value }) => value).join('');

/** How many words from this one on the other passage writes as one; 1 where it does not. */
function countParts(text: string, words: readonly PassageWord[], first: number, whole: ReadonlySet<string>): number {
  let count = 1;
  for (let next = first + 1; next < first + MAX_PARTS && isJoint(text, words[next - 1], words[next]); next++) {
    const value = joinedValue(words.slice(first, next + 1));
    if (whole.has(value) || isBound(text, words[next - 1], value)) count = next + 1 - first;
  }
  return count;
}

/** What is a part of a word however it is written: "non-members", "G-7". */
const BOUND = /^(?:non\p{L}{3,}|\p{L}\d+)$/u;

function isBound(text: string, before: PassageWord | undefined, value: string): boolean {
  return before !== undefined && HYPHEN.test(text.charAt(before.end)) && BOUND.test(value);
}

/** True where two words may be parts of one: "3-2" is not 32, and what is "not able" is not "notable". */
function isJoint(text: string, before: PassageWord | undefined, next: PassageWord | undefined): boolean {
  if (before === undefined || next === undefined) return false;
  if (/\d$/.test(before.value) && /^\d/.test(next.value)) return false;
  if (before.value === 'per' && next.value === 'cent') return true;
  const gap = text.slice(before.end, next.start);
  return HYPHEN.test(gap) || (BLANK.test(gap) && ![before, next].some(({ value }) => FUNCTION_WORDS.has(value)));
}
