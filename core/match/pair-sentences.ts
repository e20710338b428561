import type { Span } from '../text/span.ts';
import type { WordAlignment } from './align-words.ts';
import { carrySpan, type ReadText } from './carry-span.ts';
import type { IndexedArticle } from './index-article.ts';
import type { SentencePair } from './match.ts';

/**
 * Share of a sentence's words that must be found before the sentence counts as carried. Half is
 * where an edited sentence and one that only borrows a phrase part.
 */
const MIN_WORDS_FOUND = 0.5;

/** The stored sentences that the page carries, in stored order, each with the page's span of it. */
export function pairSentences(indexed: IndexedArticle, page: ReadText, alignment: WordAlignment): SentencePair[] {
  const stored = { text: indexed.article.text, words: indexed.words };
  return indexed.sentences.flatMap((sentence) => {
    const carried = carrySpan(stored, page, alignment, sentence);
    if (carried === null || carried.found < MIN_WORDS_FOUND) return [];
    const changed = carried.found < 1 || carried.isInterrupted;
    return { stored: sentence, page: hull(carried.spans), changed };
  });
}

function hull(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map((span) => span.start)),
    end: Math.max(...spans.map((span) => span.end)),
  };
}
