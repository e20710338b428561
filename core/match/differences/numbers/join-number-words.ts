import { NUMBER_WORDS } from '../../words/number-words.ts';
import { primaryLanguage } from '../../words/primary-language.ts';
import type { PassageWord } from '../read-passage.ts';
import { composeNumber } from './compose-number.ts';
import { readNumberWord } from './read-number-word.ts';

const UNIT =
  /^(?:one|two|three|four|five|six|seven|eight|nine|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)$/;
const TENS = /^(?:twen|thir|for|fif|six|seven|eigh|nine)ty$/;
const TEEN = /^(?:eleven|twelve|\w+teen)$/;
const HYPHEN = /^[-\u2010\u2011]$/;
const JOINT = /^[\s\u2010\u2011-]$/;

/** What may stand between tens and units: "vingt et un", "treinta y dos", "trinta e dois". */
const LINK = /^(?:et|y|e)$/;

/**
 * The words with those of one number as one, as its digits: "twenty-five" is "25", "two hundred" is "200", "vingt et un" is "21".
 * "Twenty second graders" is no number: in English tens and units are written with a hyphen. Linear.
 */
export function joinNumberWords(
  text: string,
  words: readonly PassageWord[],
  language: string | null | undefined,
): PassageWord[] {
  return primaryLanguage(language) === 'en' ? joinEnglish(text, words) : joinOthers(text, words, language);
}

function joinEnglish(text: string, words: readonly PassageWord[]): PassageWord[] {
  const joined: PassageWord[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const number = last === undefined ? null : countOf(last, word, text.slice(last.end, word.start));
    if (last === undefined || number === null) joined.push(word);
    else joined[joined.length - 1] = { value: String(number), start: last.start, end: word.end };
  }
  return joined;
}

function joinOthers(text: string, words: readonly PassageWord[], language: string | null | undefined): PassageWord[] {
  const joined: PassageWord[] = [];
  // What each of the joined words counts.
  const counts: (number | null)[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    if (last !== undefined && PERCENT.test(`${last.value} ${word.value}`) && isRow(text, [last, word])) {
      joined[joined.length - 1] = { value: `${last.value} ${word.value}`, start: last.start, end: word.end };
      continue;
    }
    const count = readNumberWord(word.value, language) ?? (UN.test(word.value) ? 1 : null);
    const linked = joined.slice(-2);
    const isLinked = LINK.test(linked[1]?.value ?? '') && isRow(text, [...linked, word]);
    const reach = isLinked ? 2 : 1;
    const first = joined.at(-reach);
    const before = counts.at(-reach) ?? null;
    const number =
      first === undefined || before === null || count === null || !isRow(text, [...joined.slice(-reach), word])
        ? null
        : composeNumber(before, count);
    if (first === undefined || number === null || (isLinked && (before as number) < 20)) {
      joined.push(word);
      counts.push(UN.test(word.value) ? null : count);
      continue;
    }
    joined.splice(-reach, reach, { value: String(number), start: first.start, end: word.end });
    counts.splice(-reach, reach, number);
  }
  return joined;
}

/** The hundred in it is no number. */
const PERCENT = /^(?:pour cent|por ciento|por cento|per cento)$/;

/** Alone they are articles. */
const UN = /^(?:une?|uno|una|um|uma|один|одна|одного)$/;

const isRow = (text: string, words: readonly PassageWord[]) =>
  words.every(({ start }, i) => i === 0 || JOINT.test(text.slice(words[i - 1]?.end, start)));

/** What two words come to that are one number, or null. */
function countOf({ value: before }: PassageWord, { value }: PassageWord, gap: string): number | null {
  const [first, second] = [NUMBER_WORDS.get(before), NUMBER_WORDS.get(value)];
  if (first !== undefined && second !== undefined && TENS.test(before) && UNIT.test(value) && HYPHEN.test(gap)) {
    return first + second;
  }
  if (value !== 'hundred' || !JOINT.test(gap)) return null;
  // "Twenty-five hundred" was joined before.
  const hundreds = /^[2-9][1-9]$/.test(before) ? Number(before) : first;
  const isCount = UNIT.test(before) || !NUMBER_WORDS.has(before) || TEEN.test(before);
  return hundreds === undefined || !isCount ? null : 100 * hundreds;
}
