import { NUMBER_WORDS } from './number-words.ts';
import type { PassageWord } from './read-passage.ts';

const UNIT =
  /^(?:one|two|three|four|five|six|seven|eight|nine|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)$/;
const TENS = /^(?:twen|thir|for|fif|six|seven|eigh|nine)ty$/;
const TEEN = /^(?:eleven|twelve|\w+teen)$/;
const HYPHEN = /^[-\u2010\u2011]$/;
const JOINT = /^[\s\u2010\u2011-]$/;

/**
 * The words with those of one number as one, as its digits: "twenty-five" is "25", "two hundred" is "200". English alone.
 * "Twenty second graders" is no number: tens and units are written with a hyphen. Linear.
 */
export function joinNumberWords(text: string, words: readonly PassageWord[]): PassageWord[] {
  const joined: PassageWord[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const number = last === undefined ? null : countOf(last, word, text.slice(last.end, word.start));
    if (last === undefined || number === null) joined.push(word);
    else joined[joined.length - 1] = { value: String(number), start: last.start, end: word.end };
  }
  return joined;
}

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
