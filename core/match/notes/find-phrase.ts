import { isOverlapping, type Span } from '../../text/span.ts';
import type { FactWord } from '../differences/read-fact-words.ts';
import type { SentencePair } from '../match.ts';
import type { ReadText } from './carry-span.ts';
import { isDeniedAlike } from './is-denied-alike.ts';
import { isTelling } from './is-telling.ts';
import { isWhole } from './is-whole.ts';
import { marksAfter, marksBefore } from './marks-at-edge.ts';
import type { ReadSentence } from './read-sentence-words.ts';

/** A phrase among the words of its sentence: from `first` to `last`, both in it. */
export interface Phrase {
  text: string;
  words: readonly FactWord[];
  first: number;
  last: number;
}

/** Scripts written without spaces: where a word of theirs ends cannot be told. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}]/u;

/**
 * Where the very words of a part of a stored sentence stand in the page's sentences that tell it; null unless they
 * stand in both just once, whole, and say there what they said: a few small words may stand anywhere, and "31" may count something else.
 */
export function findPhrase(
  span: Span,
  stored: ReadText,
  page: ReadText,
  pairs: readonly SentencePair[],
  language: string | null,
  read: ReadSentence,
): Span | null {
  const touched = pairs.filter((pair) => isOverlapping(pair.stored, span));
  const [pair] = touched;
  if (pair === undefined || touched.some((other) => other.stored.start !== pair.stored.start)) return null;
  if (UNSPACED.test(stored.text.slice(span.start, span.end))) return null;
  const words = read(touched);
  const own = phraseAt(stored.text, words.stored, span);
  if (own === null || findAll(own, words.stored).length !== 1) return null;
  const [place, ...others] = findAll(own, words.page);
  if (place === undefined || others.length > 0) return null;
  const there: Phrase = { text: page.text, words: words.page, first: place, last: place + own.last - own.first };
  const [first, last] = [there.words[there.first], there.words[there.last]] as [FactWord, FactWord];
  const sentence = touched.find((one) => one.page.start <= first.start && last.end <= one.page.end);
  if (sentence === undefined || !isSameWritten(own, there) || !isWhole(own, there, language)) return null;
  if (!isTelling(own, there, language) || !isDeniedAlike(own, there, language)) return null;
  const [head, tail] = edges(stored.text, span, own);
  const start = first.start - marksBefore(page.text, first.start, head);
  return { start, end: last.end + marksAfter(page.text, last.end, tail) };
}

/** Null where the span has no word, ends within one or within a number, or goes on in another sentence. */
function phraseAt(text: string, words: readonly FactWord[], span: Span): Phrase | null {
  const first = words.findIndex((word) => isOverlapping(word, span));
  const last = words.findLastIndex((word) => isOverlapping(word, span));
  if (first < 0) return null;
  const [opening, closing] = [words[first], words[last]] as [FactWord, FactWord];
  const isCut = opening.start < span.start || closing.end > span.end;
  const hasMore = /[\p{L}\p{N}]/u.test(text.slice(span.start, opening.start) + text.slice(closing.end, span.end));
  return isCut || hasMore ? null : { text, words, first, last };
}

/** Where the phrase's words stand in a row; "Brandt's" is one more place of "Brandt". */
function findAll({ words: own, first, last }: Phrase, words: readonly FactWord[]): number[] {
  const phrase = own.slice(first, last + 1);
  return [...words.keys()].filter((at) =>
    phrase.every((word, i) => {
      const other = words[at + i];
      return (
        other !== undefined && (word.value === other.value || (isFact(word) && isFact(other) && word.key === other.key))
      );
    }),
  );
}

const isFact = ({ sort }: FactWord) => sort === 'number' || sort === 'name';

/** True where each word is written as it was: "US" is not "us", "Brandt's" not "Brandt", and a mark between words parts them. */
function isSameWritten(own: Phrase, there: Phrase): boolean {
  for (let i = 0; i <= own.last - own.first; i++) {
    const [was, is] = [own.words[own.first + i], there.words[there.first + i]] as [FactWord, FactWord];
    if ((was.isGenitive === true) !== (is.isGenitive === true)) return false;
    // Of a word that opens a sentence its capital says nothing.
    if (was.sort !== 'opening' && is.sort !== 'opening' && (was.sort === 'name') !== (is.sort === 'name')) return false;
    if (i > 0 && marksBetween(own, own.first + i) !== marksBetween(there, there.first + i)) return false;
  }
  return true;
}

function marksBetween({ text, words }: Phrase, at: number): string {
  return text.slice(words[at - 1]?.end, words[at]?.start).replace(/[^,;:!?()\u2013\u2014%\p{Sc}]/gu, '');
}

/** What the note covers before its first and behind its last word. */
function edges(text: string, span: Span, { words, first, last }: Phrase): [head: string, tail: string] {
  return [text.slice(span.start, words[first]?.start), text.slice(words[last]?.end, span.end)];
}
