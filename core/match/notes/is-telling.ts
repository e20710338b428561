import { UNITS } from '../differences/numbers/units.ts';
import type { FactWord } from '../differences/read-fact-words.ts';
import { FUNCTION_WORDS } from '../words/function-words.ts';
import { primaryLanguage } from '../words/primary-language.ts';
import { stemWord } from '../words/stem-word.ts';
import type { Phrase } from './find-phrase.ts';
import { countedBy, isSigned, neighbour, type Side } from './is-whole.ts';

/** Letters of a word that says something, where the language's small words are not listed: "über" and "dans" have fewer. */
const MIN_LETTERS = 6;
/** Up to here a number may stand in a sentence for many reasons, with a unit of time ("two years") most of all. */
const MAX_COMMON = 20;
const OF_TIME = /^(?:minute|hour|day|week|month|year)$/;
const YEAR = /^(?:1[5-9]|20)\d\d$/;

/**
 * True for a phrase that does not stand in the linked sentence by chance: a name, a number with what it counts, or
 * two words that say something, where the sentence has more of the stored one's words.
 */
export function isTelling(own: Phrase, there: Phrase, language: string | null): boolean {
  const phrase = own.words.slice(own.first, own.last + 1);
  const saying = phrase.filter((word) => saysSomething(word, language));
  const numbers = phrase.filter(isNumber);
  if (saying.some((word) => isSureName(word, language))) return true;
  if (numbers.length === 0) return saying.length >= 2 && hasMoreInCommon(own, there, language);
  if (saying.length === 0 && numbers.length === 1 && countedBy(own) === null && !isSigned(own)) {
    return numbers.every(isYear) && (phrase.length > 1 || isBesideSame(own, there, [-1]));
  }
  if (numbers.some(isUncommon)) return true;
  const isAmount = saying.some(({ value }) => OF_TIME.test(UNITS.get(value)?.[0] ?? '')) && phrase.length === 2;
  return hasMoreInCommon(own, there, language) && (!isAmount || isBesideSame(own, there, [-1, 1]));
}

const isNumber = ({ sort, isLoose, key, value }: FactWord) =>
  sort === 'number' && isLoose !== true && key !== '1' && !FUNCTION_WORDS.has(value);
const isUncommon = ({ key }: FactWord) => !(Number(key) <= MAX_COMMON);
const isYear = ({ key }: FactWord) => YEAR.test(key);

/** In German any noun may be taken for a name. */
const isSureName = ({ sort }: FactWord, language: string | null) =>
  sort === 'name' && primaryLanguage(language) !== 'de';

function saysSomething(word: FactWord, language: string | null): boolean {
  if (word.sort === 'number' || FUNCTION_WORDS.has(word.value)) return false;
  if (word.sort === 'name') return true;
  return word.value.length >= (primaryLanguage(language) === 'en' ? 3 : MIN_LETTERS);
}

/** What stands in place of a sentence and is another one ("boats are running short of fuel") may have a few of its words. */
function hasMoreInCommon(own: Phrase, there: Phrase, language: string | null): boolean {
  const rest = ({ words, first, last }: Phrase) =>
    words.filter((word, i) => (i < first || i > last) && (isNumber(word) || saysSomething(word, language)));
  const known = new Set(rest(there).map(({ key }) => stemWord(key)));
  return rest(own).some(({ key }) => known.has(stemWord(key)));
}

function isBesideSame(own: Phrase, there: Phrase, sides: readonly Side[]): boolean {
  return sides.some((side) => {
    const was = neighbour(own, side)?.word.value;
    return was !== undefined && was === neighbour(there, side)?.word.value;
  });
}
