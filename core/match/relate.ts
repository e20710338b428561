import type { WordAlignment } from './align-words.ts';
import type { IndexedArticle } from './index-article.ts';
import type { Relation, SentencePair } from './match.ts';

/** From here on a page carries the whole article; what is missing is a line or a label. */
const WHOLE = 0.95;
/** A page most of whose text is the stored article's is an excerpt of it, however short. */
const MOST_OF_PAGE = 0.5;
/** From this share of the stored article on, a page carries it, however much else it says. */
const LARGE_PART = 0.4;
/** An excerpt has at least a few sentences; one or two in another text are a quotation. */
const MIN_EXCERPT_SENTENCES = 3;
/** Words in a row that make a quotation; shorter ones are phrases. */
const MIN_QUOTED_WORDS = 8;

/**
 * Share of the stored article's characters that stand on the page, 0 to 1. Inserted lines are no
 * part of the article and count nowhere, nor does what stands between words.
 */
export function measureCoverage(indexed: IndexedArticle, alignment: WordAlignment): number {
  let found = 0;
  let all = 0;
  for (const [i, word] of indexed.words.values.entries()) {
    if (indexed.isInserted[i]) continue;
    all += word.length;
    if ((alignment[i] as number) >= 0) found += word.length;
  }
  return all === 0 ? 0 : found / all;
}

/** What the page is to the stored article; null where they have no more than phrases in common. */
export function relate(
  coverage: number,
  pairs: readonly SentencePair[],
  alignment: WordAlignment,
  pageWordCount: number,
): Relation | null {
  const isChanged = pairs.some((pair) => pair.changed);
  if (coverage >= WHOLE) return isChanged ? 'edited' : 'copy';
  const shareOfPage = alignment.filter((word) => word >= 0).length / Math.max(1, pageWordCount);
  const isPart = coverage >= LARGE_PART || shareOfPage >= MOST_OF_PAGE;
  if (isPart && pairs.length >= MIN_EXCERPT_SENTENCES) return isChanged ? 'edited' : 'excerpt';
  return longestRun(alignment) >= MIN_QUOTED_WORDS ? 'quotes' : null;
}

function longestRun(alignment: WordAlignment): number {
  let longest = 0;
  let length = 0;
  for (let i = 0; i < alignment.length; i++) {
    const word = alignment[i] as number;
    const isNext = i > 0 && word === (alignment[i - 1] as number) + 1;
    length = word < 0 ? 0 : isNext ? length + 1 : 1;
    longest = Math.max(longest, length);
  }
  return longest;
}
