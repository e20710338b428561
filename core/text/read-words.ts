import type { Span } from './span.ts';

/** The words of a text, column by column: `values[i]` stands at `starts[i]` to `ends[i]`. */
export interface Words {
  /** Folded for comparing: see `foldWord`. Never empty. */
  values: string[];
  /** UTF-16 offsets of each word's first unit. */
  starts: number[];
  /** UTF-16 offsets behind each word's last unit. */
  ends: number[];
}

/** Soft hyphen, zero-width characters and joiners, byte-order mark: invisible, and copied along. Within a class of a pattern. */
export const INVISIBLE = '\u00AD\u200B-\u200F\u2060\uFEFF';
const APOSTROPHE = "'\u2018\u2019\u02BC\uFF07\u0060\u00B4";
/** Scripts written without spaces: every character counts as a word of its own, the mark of a long vowel too. Within a class. */
export const UNSPACED = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\u30FC\\uFF70\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}';
// A kana's mark may stand behind it. Digits and Latin letters among them ("2019年") take no character along.
const WORD = new RegExp(
  `[${UNSPACED}][\\u3099\\u309A]?|[[\\p{L}\\p{N}\\p{M}${INVISIBLE}${APOSTROPHE}]--[${UNSPACED}]]+`,
  'gv',
);
/** Most words are plain: nothing of them folds but letter case. */
const PLAIN = /^[A-Za-z0-9]+$/;
/** A footnote's mark behind a word ("hours¹") or a stop; "km²" and "CO²" have too few letters before it, and nothing is "km¹". */
const FOOTNOTE_MARK = /(?:^|(?<=\p{L}{3}))[⁰¹²³⁴-⁹]+$|(?<=\p{L})¹$/u;
const IGNORED = new RegExp(`[${INVISIBLE}${APOSTROPHE}]`, 'g');

/**
 * The words of `text` in order. Typography makes no difference: letter case, curly or straight
 * apostrophes, soft hyphens, zero-width characters, ligatures and width forms (NFKC) fold together, footnote marks are no part of a word,
 * and quotes, dashes and all other punctuation stand between words. Linear in the text's length.
 */
export function readWords(text: string): Words {
  const words: Words = { values: [], starts: [], ends: [] };
  for (const found of text.matchAll(WORD)) {
    if (PLAIN.test(found[0])) {
      words.values.push(found[0].toLowerCase());
      words.starts.push(found.index);
      words.ends.push(found.index + found[0].length);
      continue;
    }
    const word = found[0].replace(FOOTNOTE_MARK, '');
    const value = foldWord(word);
    if (value === '') continue;
    words.values.push(value);
    words.starts.push(found.index + leadingIgnored(word));
    words.ends.push(found.index + word.length - trailingIgnored(word));
  }
  return words;
}

/** A word as it is compared: "Pompeo’s", "pompeo's" and "Pom\u00ADpeo's" are all "pompeos". */
export function foldWord(word: string): string {
  return word.replace(IGNORED, '').normalize('NFKC').toLowerCase();
}

/** The indices of the words that lie within `span`, as a span of indices. Binary search. */
export function wordsWithin(words: Words, span: Span): Span {
  const start = firstAtOrAfter(words.starts, span.start);
  let end = start;
  while (end < words.ends.length && (words.ends[end] as number) <= span.end) end++;
  return { start, end };
}

function firstAtOrAfter(offsets: number[], offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const isIgnored = (character: string) => foldWord(character) === '';

function leadingIgnored(word: string): number {
  let count = 0;
  while (isIgnored(word.charAt(count))) count++;
  return count;
}

function trailingIgnored(word: string): number {
  let count = 0;
  while (isIgnored(word.charAt(word.length - 1 - count))) count++;
  return count;
}
