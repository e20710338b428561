import { alignSentences, type Link } from './align-sentences.ts';
import { type Comparison, compareSentences } from './compare-sentences.ts';
import type { Sentence } from './read-sentences.ts';

/** Two texts' sentences joined by what they say, and how sure that is. */
export interface Telling {
  links: Link[];
  comparison: Comparison;
  /**
   * How much better the page's own order joins them than its order turned round. Articles on one event share names
   * and numbers in any order and come to 1 or 2; another telling of the same text keeps its order and comes to 3 and
   * more.
   */
  orderGain: number;
  /** Links whose next link is the next sentence, or the one behind, on both sides; a share of the shorter text. */
  steadiness: number;
  /** Sentences that were compared: those that have terms. At least 1. */
  storedSentences: number;
  pageSentences: number;
}

/** Added to both sums of likeness before they are divided, so that chance links of short texts weigh little. */
const SMOOTHING = 0.3;
/** Likeness below which sentences are not joined at all; chosen on goldens/match/tuning, 2026-11. */
export const MIN_LIKENESS = 0.05;

/**
 * Joins two texts' sentences in order and measures how much the order means. Sentences without terms are joined to none
 * and not counted. Cost: the product of both counts.
 */
export function measureOrder(stored: readonly Sentence[], page: readonly Sentence[]): Telling {
  const comparison = compareSentences(stored, page);
  const links = alignSentences(stored, page, comparison, MIN_LIKENESS);
  const turned = [...page].reverse();
  const backwards = alignSentences(stored, turned, turnRound(comparison, page.length), MIN_LIKENESS);
  const [storedSentences, pageSentences] = [countTelling(stored), countTelling(page)];
  const steady = links.filter((link, i) => isNext(links[i - 1], link)).length;
  return {
    links,
    comparison,
    orderGain: sumLikeness(links) / (sumLikeness(backwards) + SMOOTHING),
    steadiness: steady / Math.min(storedSentences, pageSentences),
    storedSentences,
    pageSentences,
  };
}

const countTelling = (sentences: readonly Sentence[]) =>
  Math.max(1, sentences.filter(({ terms }) => terms.size > 0).length);

function turnRound(comparison: Comparison, pageCount: number): Comparison {
  return {
    ...comparison,
    likeness: (s, p) => comparison.likeness(s, pageCount - 1 - p),
    likenessOfTwoPage: (s, p) => comparison.likenessOfTwoPage(s, pageCount - 2 - p),
    likenessOfTwoStored: (s, p) => comparison.likenessOfTwoStored(s, pageCount - 1 - p),
  };
}

function sumLikeness(links: readonly Link[]): number {
  return links.reduce((sum, { likeness }) => sum + Math.max(0, likeness - MIN_LIKENESS), 0);
}

function isNext(before: Link | undefined, link: Link): boolean {
  return before !== undefined && link.stored - before.stored <= 2 && link.page - before.page <= 2;
}
