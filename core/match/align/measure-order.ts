import type { Sentence } from '../words/read-sentences.ts';
import type { WordVectors } from '../words/word-vectors.ts';
import { alignSentences, type Link } from './align-sentences.ts';
import { addMeaning, type Comparison, compareSentences, turnRound } from './compare-sentences.ts';
import { measureMeaning } from './measure-meaning.ts';
import { measureSurprise } from './measure-surprise.ts';

/** Two texts' sentences joined by what they say, and how sure that is. */
export interface Telling {
  links: Link[];
  comparison: Comparison;
  /** The sentences as they were compared: those left out have no terms. */
  compared: { stored: readonly Sentence[]; page: readonly Sentence[] };
  /**
   * How much better the page's own order joins them than its order turned round. Articles on one event share names
   * and numbers in any order and come to 1 or 2; another telling of the same text keeps its order and comes to 3 and
   * more. Aligned only when asked for; pages that repeat the article need not know.
   */
  orderGain: () => number;
  /** How alike the linked sentences are by their words, names and numbers alone, 0 to 1. */
  wordLikeness: number;
  /** `measureSurprise`: standard deviations above random orders. Measured only when asked for. */
  surprise: () => number;
  /** Sentences that were compared: those that have terms. At least 1. */
  storedSentences: number;
  pageSentences: number;
}

/** Added to both sums of likeness before they are divided, so that chance links of short texts weigh little. */
const SMOOTHING = 0.3;
/** Likeness below which sentences are not joined at all; chosen on goldens/match/tuning, 2026-11. */
const MIN_LIKENESS = 0.05;
/** The same where meaning is added. */
const MIN_MEANT = 0.08;
/**
 * `wordLikeness` above which words tell enough: new translations come to .53 and more, and lose a link in fifty where meaning is
 * added; far ones, with other words throughout, come to .16 to .33 (goldens/match/tuning, 2026-11).
 */
export const SHARES_WORDS = 0.4;
/** `surprise` by words alone from which meaning is looked at: it costs 10 ms, and few pairs come to this. */
const WORTH_A_LOOK = 2;

/**
 * Joins two texts' sentences in order and measures how much the order means. Sentences without terms are joined to none
 * and not counted. Cost: the product of both counts.
 */
export function measureOrder(
  stored: readonly Sentence[],
  page: readonly Sentence[],
  vectors: WordVectors | null = null,
): Telling {
  const plain = measure(stored, page, compareSentences(stored, page), MIN_LIKENESS);
  if (plain.wordLikeness > SHARES_WORDS || vectors === null || plain.surprise() < WORTH_A_LOOK) return plain;
  const meaning = measureMeaning(stored, page, vectors);
  if (meaning === null) return plain;
  const meant = measure(stored, page, addMeaning(plain.comparison, meaning), MIN_MEANT);
  // The bounds of these two are those of words: with meaning, long articles of one campaign come to 2.8 in order.
  return { ...meant, orderGain: plain.orderGain, wordLikeness: plain.wordLikeness };
}

function measure(
  stored: readonly Sentence[],
  page: readonly Sentence[],
  comparison: Comparison,
  least: number,
): Telling {
  const links = alignSentences(stored, page, comparison, least);
  const [storedSentences, pageSentences] = [countTelling(stored), countTelling(page)];
  return {
    links,
    comparison,
    compared: { stored, page },
    orderGain: lazily(() => {
      const backwards = alignSentences(stored, [...page].reverse(), turnRound(comparison), least);
      return sumLikeness(links, least) / (sumLikeness(backwards, least) + SMOOTHING);
    }),
    wordLikeness: links.reduce((sum, { likeness }) => sum + likeness, 0) / Math.max(1, links.length),
    surprise: lazily(() => measureSurprise(stored, page, comparison)),
    storedSentences,
    pageSentences,
  };
}

const countTelling = (sentences: readonly Sentence[]) =>
  Math.max(1, sentences.filter(({ terms }) => terms.size > 0).length);

function lazily(measure: () => number): () => number {
  let known: number | null = null;
  return () => {
    known ??= measure();
    return known;
  };
}

function sumLikeness(links: readonly Link[], least: number): number {
  return links.reduce((sum, { likeness }) => sum + Math.max(0, likeness - least), 0);
}
