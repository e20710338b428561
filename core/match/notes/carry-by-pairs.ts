import { wordsWithin } from '../../text/read-words.ts';
import { isOverlapping, type Span } from '../../text/span.ts';
import type { SentencePair } from '../match.ts';
import type { CarriedSpan, ReadText } from './carry-span.ts';

/** Share of a sentence that a passage must fill before the sentence's new wording can stand for it. */
const MIN_FILLED = 0.6;
/**
 * Where a sentence kept this share of its own words and the passage lost its own, something else was put in its
 * place: the new words do not tell the passage.
 */
const KEPT = 0.5;

/**
 * The page's sentences that tell a passage in other words, by the sentence pairs; null where a part of it has none, or
 * where the passage is a small part of its sentence: which of the new words are meant cannot be told.
 */
export function carryByPairs(
  content: readonly Span[],
  stored: ReadText,
  pairs: readonly SentencePair[],
  carry: (span: Span) => CarriedSpan | null,
): Span[] | null {
  const told: Span[] = [];
  for (const span of content) {
    const touched = pairs.filter((pair) => isOverlapping(pair.stored, span));
    if (touched.length === 0 || !isCovered(stored, span, touched)) return null;
    for (const pair of touched) {
      if (!isFilled(stored, span, pair.stored)) return null;
      if (isReplaced(stored, span, pair.stored, carry)) return null;
      if (!told.some(({ start }) => start === pair.page.start)) told.push({ ...pair.page });
    }
  }
  return told.length === 0 ? null : told.sort((a, b) => a.start - b.start);
}

const countWords = ({ words }: ReadText, span: Span) => {
  const { start, end } = wordsWithin(words, span);
  return end - start;
};

function common(a: Span, b: Span): Span {
  return { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) };
}

/** Every sentence of the passage has a pair. */
function isCovered(stored: ReadText, span: Span, touched: readonly SentencePair[]): boolean {
  const sentences = new Map(touched.map((pair) => [pair.stored.start, pair.stored]));
  const words = [...sentences.values()].reduce((sum, own) => sum + countWords(stored, common(own, span)), 0);
  return words >= countWords(stored, span);
}

function isFilled(stored: ReadText, span: Span, sentence: Span): boolean {
  return countWords(stored, common(span, sentence)) >= MIN_FILLED * countWords(stored, sentence);
}

function isReplaced(stored: ReadText, span: Span, sentence: Span, carry: (span: Span) => CarriedSpan | null): boolean {
  const part = common(span, sentence);
  const rest = countWords(stored, sentence) - countWords(stored, part);
  if (rest === 0) return false;
  const kept = (carry(sentence)?.found ?? 0) * countWords(stored, sentence);
  const keptOfPart = (carry(part)?.found ?? 0) * countWords(stored, part);
  return kept - keptOfPart >= KEPT * rest && keptOfPart < KEPT * countWords(stored, part);
}
