import { calendarKey } from '../differences/calendar-key.ts';
import { UNITS } from '../differences/numbers/units.ts';
import type { FactWord } from '../differences/read-fact-words.ts';
import { FUNCTION_WORDS } from '../words/function-words.ts';
import { primaryLanguage } from '../words/primary-language.ts';
import { stemWord } from '../words/stem-word.ts';
import type { Phrase } from './find-phrase.ts';

/**
 * True where a phrase does not end within something larger on the page: "Renner" in "Anna Renner", "Washington" in "Washington Post", "4.2
 * million" in "4.2 million euros" where it was pounds.
 */
export function isWhole(own: Phrase, there: Phrase, language: string | null): boolean {
  const areSides = [-1, 1] as const;
  return areSides.every((side) => isNameWhole(own, there, side, language)) && isCountedAlike(own, there);
}

/** Before or behind. */
export type Side = -1 | 1;
const HYPHEN = /^[-\u2010\u2011]$/;
const BLANK = /^[ \u00a0\u2009\u202f]$/;

const edge = ({ words, first, last }: Phrase, side: Side) => words[side < 0 ? first : last] as FactWord;

/** The word beside the phrase with nothing but a space or hyphen between, and what that is; behind initials a stop is none. */
export function neighbour(
  { text, words, first, last }: Phrase,
  side: Side,
): { word: FactWord; isBound: boolean } | null {
  const at = side < 0 ? first - 1 : last + 1;
  const word = words[at];
  if (word === undefined) return null;
  const gap = side < 0 ? text.slice(word.end, words[first]?.start) : text.slice(words[last]?.end, word.start);
  const isInitial = side < 0 && gap === '. ' && word.value.length <= 2;
  const isBound = HYPHEN.test(gap);
  return isBound || isInitial || BLANK.test(gap) ? { word, isBound } : null;
}

function isNameWhole(own: Phrase, there: Phrase, side: Side, language: string | null): boolean {
  const [was, is] = [neighbour(own, side), neighbour(there, side)];
  if (is === null || is.word.value === was?.word.value) return true;
  if (is.isBound) return false;
  if (edge(own, side).sort === 'number' || !isName(edge(there, side), language) || !isName(is.word, language))
    return true;
  // Elsewhere than in English what opens a sentence before a whole name ("Selon Anne Morel") is mostly none.
  const isFull =
    own.last > own.first && own.words.slice(own.first, own.last + 1).every((word) => isName(word, language));
  const isOpening = is.word.sort === 'opening' || is.word.isUnsure === true;
  return side < 0 && isFull && isOpening && primaryLanguage(language) !== 'en';
}

const isName = ({ sort, value }: FactWord, language: string | null) =>
  (sort === 'name' || sort === 'opening') && calendarKey(value, language) === null;

/** What makes another amount of a number that stands behind it: "USD 31", "minus 31". */
const BEFORE_NUMBER = /^(?:minus|\p{Lu}{3}|Rs)$/u;

function isCountedAlike(own: Phrase, there: Phrase): boolean {
  if (edge(own, -1).sort === 'number') {
    const [was, is] = [own, there].map((phrase) => `${signBefore(phrase)} ${codeBefore(phrase)}`);
    if (was !== is) return false;
  }
  if (edge(own, 1).sort !== 'number') return true;
  if (signBehind(own) !== signBehind(there)) return false;
  const [was, is] = [countedBy(own), countedBy(there)];
  return was === is || (was !== null && is !== null && isSameUnit(was, is));
}

const signBefore = (phrase: Phrase) => {
  const { start } = edge(phrase, -1);
  return /([-\u2212\u2013\p{Sc}])\s?$/u.exec(phrase.text.slice(Math.max(0, start - 2), start))?.[1] ?? '';
};
const signBehind = (phrase: Phrase) => {
  const { end } = edge(phrase, 1);
  return /^\s?([%\u00b0℃℉\p{Sc}])/u.exec(phrase.text.slice(end, end + 2))?.[1] ?? '';
};

function codeBefore(phrase: Phrase): string {
  const word = neighbour(phrase, -1)?.word;
  const written = phrase.text.slice(word?.start ?? 0, word?.end ?? 0);
  return BEFORE_NUMBER.test(written) ? written : '';
}

/** True for a phrase of which the first or the last number has a sign of its own: "£31", "31 %". */
export const isSigned = (phrase: Phrase) => signBefore(phrase) !== '' || signBehind(phrase) !== '';

/** What a number at the phrase's end counts, folded; null where nothing follows that it could count. */
export function countedBy(phrase: Phrase): string | null {
  const value = neighbour(phrase, 1)?.word.value;
  return value === undefined || FUNCTION_WORDS.has(value) ? null : value;
}

function isSameUnit(was: string, is: string): boolean {
  if (stemWord(was) === stemWord(is)) return true;
  return UNITS.get(was)?.some((meaning) => UNITS.get(is)?.includes(meaning)) === true;
}
