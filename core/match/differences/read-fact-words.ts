import { FUNCTION_WORDS } from '../words/function-words.ts';
import { PLACES, placeKey } from '../words/places.ts';
import { primaryLanguage } from '../words/primary-language.ts';
import { calendarKey } from './calendar-key.ts';
import { datelineEnd } from './dateline-end.ts';
import { nounStem } from './find-german-nouns.ts';
import { nameKey } from './name-key.ts';
import { isLoose } from './numbers/loose-numbers.ts';
import { readMany } from './numbers/read-many.ts';
import { readNumberWord } from './numbers/read-number-word.ts';
import { scaleOf } from './numbers/scale-words.ts';
import { UNITS } from './numbers/units.ts';
import { type Passage, type PassageWord, readPassage } from './read-passage.ts';

/** A word of a passage and how it counts as a fact. */
export interface FactWord extends PassageWord {
  /** What a fact is told by: "2" for "two", "Keldmouth" for "Keldmouth's". */
  key: string;
  /** "opening": a capital word that opens a sentence and is no known name. */
  sort: 'number' | 'name' | 'opening' | null;
  /** True for "Keldmouth's". */
  isGenitive?: boolean;
  /** True for "Sen." and "J.", where the sentence goes on. */
  isAbbreviated?: boolean;
  /** True where only a name behind it says that what opens a sentence is one; elsewhere than in English "Alors" may. */
  isUnsure?: boolean;
  /** True for "50 %". */
  isPercent?: boolean;
  /** True for a number that counts only where another stands in its place: "once", the "one" of "one-on-one". */
  isLoose?: boolean;
}

/** The `words` of a passage with what makes facts of them; `names` are known names, folded (`findNames`). Linear. */
export function readFactWords(
  passage: Passage,
  names: ReadonlySet<string>,
  words: readonly PassageWord[] = readPassage(passage),
): FactWord[] {
  const datelines = passage.spans.map(({ start }) => ({ start, end: datelineEnd(passage.text, start) }));
  const isInDateline = (word: PassageWord) =>
    datelines.some(({ start, end }) => word.start >= start && word.end <= end);
  return words.map((word, i) => {
    if (isInDateline(word) || isPronoun(word, words[i - 1])) return { ...word, key: word.value, sort: null };
    // "Dr. of Law" has the "Doctor" of "Doctor of Law".
    if (isTitle(word, passage.language)) {
      return { ...word, key: nameKey(word.value, passage.language, names), sort: null };
    }
    const described = describe(word, passage, names, isNamedAs(passage.text, words, i));
    if (isUnit(passage, word, words[i - 1])) return { ...described, sort: null };
    if (isPercent(passage, word, words[i + 1])) return { ...described, isPercent: true };
    if (described.sort === 'number' && isLoose(passage, word)) return { ...described, isLoose: true };
    return isAbbreviated(passage, word, words[i + 1]) ? { ...described, isAbbreviated: true } : described;
  });
}

function isPercent({ text }: Passage, { end }: PassageWord, next: PassageWord | undefined): boolean {
  const isNext = next !== undefined && /^\s$/.test(text.slice(end, next.start));
  return /^\s?[%％]/.test(text.slice(end, end + 2)) || (isNext && UNITS.get(next.value)?.includes('percent') === true);
}

/** True for a word with a stop within its sentence. */
function isAbbreviated({ text, spans }: Passage, { start, end }: PassageWord, next: PassageWord | undefined): boolean {
  if (next === undefined || !/^.?\.[ ,]/.test(text.slice(end - 1, end + 2))) return false;
  return spans.some((span) => start >= span.start && next.end <= span.end);
}

/** "No one" and "this one" count nothing. */
const isPronoun = ({ value }: PassageWord, before: PassageWord | undefined) =>
  value === 'one' && /^(?:no|any|every|some|this|that|the|which|another)$/.test(before?.value ?? '');
/** Whoever has or has not one of these is the same. */
const TITLE = /^(?:mr|mrs|ms|miss|dr|inc|ltd|llc|plc|gmbh)$/;
const TITLE_BY_LANGUAGE: ReadonlyMap<string, RegExp> = new Map([
  ['de', /^(?:frau|herrn?)$/],
  ['fr', /^(?:m|mm|mme|mmes|mlle|me)$/],
  ['es', /^(?:sr|sra|srta|don|doña)$/],
]);

function isTitle({ value }: PassageWord, language: string | null | undefined): boolean {
  return TITLE.test(value) || TITLE_BY_LANGUAGE.get(primaryLanguage(language))?.test(value) === true;
}

/** True for "C" of "5 °C" and "MW" of "30 MW"; in German for "Kilometer". */
function isUnit({ text, language }: Passage, { value, start }: PassageWord, before: PassageWord | undefined): boolean {
  if (before === undefined || !UNITS.has(value) || readNumber(before.value, language) === null) return false;
  return /^[\s-]?°?\s?$/.test(text.slice(before.end, start));
}

/** "US", "WHO" and "May" among words in small letters: what is written so is not "us", "who" and "may". */
const NAMED_AS = /^(?:(?:\p{Lu}\.?){2,3}|May)$/u;

function isNamedAs(text: string, words: readonly PassageWord[], i: number): boolean {
  const written = (word: PassageWord | undefined) => (word === undefined ? '' : text.slice(word.start, word.end));
  if (!NAMED_AS.test(written(words[i]))) return false;
  // In a headline every word may have a capital.
  return [words[i - 1], words[i + 1]].some((word) => /^[\p{Ll}\p{N}]/u.test(written(word)));
}

function describe(
  word: PassageWord,
  { text, language, nouns, small }: Passage,
  names: ReadonlySet<string>,
  isNamed: boolean,
): FactWord {
  const { value, start, end } = word;
  const number = readNumber(value, language) ?? readMany(value, language);
  if (number !== null) return { ...word, key: number, sort: 'number' };
  const day = calendarKey(value, language);
  // In English "may" and "sat" are days only where they are written so.
  if (day !== null && primaryLanguage(language) !== 'en') return { ...word, key: day, sort: 'name' };
  const written = text.slice(start, end);
  const bare = /['’]s$/i.test(written) ? value.slice(0, -1) : value;
  const isCapital = /^\p{Lu}/u.test(written) && (isNamed || !FUNCTION_WORDS.has(value)) && !/^I['’]/.test(written);
  const named = nameKey(bare, language, names);
  // "The ministry of defence" is "the Ministry of Defense".
  const isEnglish = primaryLanguage(language) === 'en';
  if (!isCapital || nouns?.has(nounStem(value))) return { ...word, key: isEnglish ? named : bare, sort: null };
  // "Bogotá" without its mark is a place that is known.
  const key = calendarKey(bare, language) ?? placeKey(bare, language) ?? placeKey(named, language) ?? named;
  const isKnown = names.has(value) || names.has(bare) || PLACES.has(bare) || !isOpening(text, start);
  // In German what follows may be any noun.
  const isSmall = small?.has(value) === true;
  const isBeforeName = primaryLanguage(language) !== 'de' && !isSmall && isFollowedByName(text, end, language);
  const isUnsure = !isKnown && primaryLanguage(language) !== 'en';
  const sort = isKnown || isBeforeName ? 'name' : isSmall ? null : 'opening';
  return { ...word, key, sort, isGenitive: bare !== value, isUnsure };
}

/** What opens a sentence before a name is part of it, but not before a day: "Earlier Tuesday". */
function isFollowedByName(text: string, end: number, language: string | null | undefined): boolean {
  const next = /^[\s-]+(\p{Lu}[\p{L}\p{M}]*)/u.exec(text.slice(end, end + LONGEST_DAY))?.[1];
  return next !== undefined && calendarKey(next.toLowerCase(), language) === null;
}

/** Letters of "September", the joint before and one behind. */
const LONGEST_DAY = 12;

/** Digits that a computer counts exactly; a longer row is an account's or a telephone's. */
const MAX_DIGITS = 12;

/** What a number comes to: "2" for "two", "1350000" for "1.35 million"; the word itself for "g7", null for other words. */
function readNumber(value: string, language: string | null | undefined): string | null {
  const [number = '', ...scales] = value.split(' ');
  const isPlain = /^\d+(?:\.\d+)?$/.test(number) && number.length <= MAX_DIGITS;
  const counted = readNumberWord(number, language) ?? (isPlain ? Number(number) : null);
  if (counted === null) return /\p{N}/u.test(value) && !MISREAD.test(value) ? value : null;
  const scaled = scales.reduce((product, scale) => product * (scaleOf(scale, language) ?? 1), counted);
  return String(Number(scaled.toPrecision(MAX_DIGITS)));
}

/** "c1ear" for "clear", as scanned pages have it; "H1N1" and "mp3s" have fewer letters behind the digit. */
const MISREAD = /^\p{L}+\d\p{L}{2,}$/u;

/** True where a word opens a sentence, a quotation or a line. */
function isOpening(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 8), start);
  return /(?:^|[.!?:;"“”„«»\n\u2013\u2014])\s*$/.test(before);
}
