import type { Span } from '../../text/span.ts';
import { readNumberWord } from './numbers/read-number-word.ts';
import { scaleOf } from './numbers/scale-words.ts';
import { readPassageWords } from './read-passage-words.ts';

/** A passage to compare: sentences of one text. */
export interface Passage {
  text: string;
  spans: readonly Span[];
  /** Its language (BCP 47), for numbers in words; English where it is not known. */
  language?: string | null;
  /** Words that are no names for all their capital, in German (`findGermanNouns`); else null or missing. */
  nouns?: ReadonlySet<string> | null;
  /** Words that its text or the other writes in small letters, folded (`findSmall`): one that opens a sentence is no name. */
  small?: ReadonlySet<string>;
}

/** A word as two passages are compared by, with its place in the text. */
export interface PassageWord extends Span {
  value: string;
}

/**
 * The words of a passage, in order. A number is one word however its digits are grouped ("1,350,000", "1350000"), with
 * its decimals ("4.2"), or in words ("twenty-five"), and stands apart from what is written onto it ("18m"); initials are one with or without stops
 * ("U.S.", "US"). So numbers are shown whole where they differ, and punctuation alone is no difference. Linear.
 */
export function readPassage({ text, spans, language }: Passage): PassageWord[] {
  return spans.flatMap(({ start, end }) => {
    const words = readPassageWords(text, { start, end }, language);
    const joined: PassageWord[] = [];
    for (let i = 0; i < words.length; ) {
      const count = Math.max(countNumber(text, words, i), countInitials(text, words, i));
      let word = count === 1 ? (words[i] as PassageWord) : join(text, words.slice(i, i + count));
      i += count;
      // "1,35 mil millones".
      while (isScale(text, word, words[i], language)) word = withScale(word, words[i++] as PassageWord);
      joined.push(word);
    }
    return joined;
  });
}

const DIGITS = /^\d+$/;
/** Spaces that group digits, the plain one too: only before three of them. */
const SPACE = /^[ \u00a0\u2009\u202f'’]$/;

const between = (text: string, words: readonly PassageWord[], i: number) =>
  text.slice(words[i - 1]?.end, words[i]?.start);

/** How many words from this one on are one number; 1 where they are none. */
function countNumber(text: string, words: readonly PassageWord[], first: number): number {
  const digits = words[first]?.value ?? '';
  let last = first;
  while (DIGITS.test(digits) && DIGITS.test(words[last + 1]?.value ?? '')) {
    const gap = between(text, words, last + 1);
    const isGroup = SPACE.test(gap) && digits.length <= 3 && words[last + 1]?.value.length === 3;
    if (!isGroup && !/^[.,:٫٬]$/.test(gap)) break;
    last++;
  }
  return last - first + 1;
}

/** How many words from this one on are one row of initials ("U.S.", "J. K."); 1 where they are none. */
function countInitials(text: string, words: readonly PassageWord[], first: number): number {
  const isLetter = (i: number) => /^\p{L}$/u.test(words[i]?.value ?? '');
  const isCapital = (i: number) => /\p{Lu}/u.test(text.charAt(words[i]?.start ?? 0));
  let last = first;
  while (isLetter(first) && isLetter(last + 1)) {
    const gap = between(text, words, last + 1);
    // "in the U.S. A man" is two rows.
    if (last > first && gap !== between(text, words, last)) break;
    if (gap !== '.' && !(gap === '. ' && isCapital(last) && isCapital(last + 1))) break;
    last++;
  }
  return last - first + 1;
}

function isScale(
  text: string,
  number: PassageWord,
  next: PassageWord | undefined,
  language: string | null | undefined,
): boolean {
  if (next === undefined || scaleOf(next.value, language) === null) return false;
  const [counted = ''] = number.value.split(' ');
  const isCount = /^\d/.test(counted) || readNumberWord(counted, language) !== null;
  // "A thousand" is a word for many, and "mille" one of its own.
  const isOne = ARTICLE.test(counted) && (scaleOf(next.value, language) ?? 0) >= MILLION;
  if (!isCount && !isOne) return false;
  if (next.value === 'm' && !/\p{Sc}/u.test(text.charAt(number.start - 1))) return false;
  return /^[\s-]?$/.test(text.slice(number.end, next.start));
}

/** "A million" is one. */
const ARTICLE = /^(?:an?|eine[nr]?|une?|um|een)$/;
const MILLION = 1e6;

const withScale = (number: PassageWord, scale: PassageWord): PassageWord => ({
  value: `${number.value.replace(ARTICLE, '1')} ${scale.value}`,
  start: number.start,
  end: scale.end,
});

function join(text: string, parts: readonly PassageWord[]): PassageWord {
  const [first] = parts as [PassageWord];
  const whole = { start: first.start, end: (parts.at(-1) as PassageWord).end };
  if (!DIGITS.test(first.value)) {
    // The last stop of "U.S." is its own.
    const end = between(text, parts, 1) === '.' && text.charAt(whole.end) === '.' ? whole.end + 1 : whole.end;
    return { ...whole, end, value: parts.map(({ value }) => value).join('') };
  }
  const mark = between(text, parts, 1);
  let isGrouped = first.value.length <= 3 && first.value !== '0' && mark !== ':' && mark !== '٫';
  let value = first.value;
  for (let i = 1; i < parts.length; i++) {
    const digits = parts[i]?.value ?? '';
    isGrouped &&= digits.length === 3 && between(text, parts, i) === mark;
    value += isGrouped ? digits : `.${digits}`;
  }
  return { ...whole, value };
}
