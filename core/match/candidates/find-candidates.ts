import type { IndexedArticle } from '../words/index-article.ts';
import type { PageText } from '../words/read-page-text.ts';
import type { Sentence } from '../words/read-sentences.ts';
import type { LibraryIndex } from './index-library.ts';
import { readAnchors } from './read-anchors.ts';

/**
 * Shingles a page must share with an article before the two are aligned: one run of eight words
 * holds four. Shorter runs are phrases that articles on the same people and events have in common.
 */
const MIN_SHARED_SHINGLES = 4;
/** A passage that more articles than this hold is a site's standing line: it votes for none of them. */
const MAX_HOLDERS = 8;
/** Alignments tried for one page by wording, and again as many by names and numbers; the likeliest first. */
const MAX_CANDIDATES = 4;
/** And so many by the terms of all that stands on the page. */
const MAX_OUTSIDE = 2;
/** Terms a page must share with an article, weighed by how few articles have them. */
const MIN_SHARED_TERMS = 5;

/** The stored articles that a page may carry, by wording or by names and numbers, the likeliest first, or []. */
export function findCandidates(index: LibraryIndex, page: PageText): IndexedArticle[] {
  const byWording = votes(index.postings, new Set(page.shingled.shingles), (holders) =>
    holders > MAX_HOLDERS ? 0 : 1,
  );
  const count = index.articles.length;
  const rarity = (holders: number) => Math.log((count + 1) / holders) / Math.log(count + 1);
  // A long article shares more with any page.
  const rank = (position: number, sum: number) => sum / Math.sqrt(Math.max(1, index.anchorCounts[position] as number));
  const byAnchors = (sentences: readonly Sentence[], most: number) =>
    likeliest(votes(index.anchors, readAnchors(sentences), rarity), MIN_SHARED_TERMS, most, rank);
  // Teasers and boxes around the page's own article name others; and yet it may be among them that the stored one stands.
  const chosen = [
    ...likeliest(byWording, MIN_SHARED_SHINGLES, MAX_CANDIDATES),
    ...byAnchors(
      page.sentences.filter((_, i) => page.isInBody[i]),
      MAX_CANDIDATES,
    ),
    ...byAnchors(page.sentences, MAX_OUTSIDE),
  ];
  return [...new Set(chosen)].map((position) => index.articles[position] as IndexedArticle);
}

function votes<Key>(
  postings: ReadonlyMap<Key, readonly number[]>,
  keys: ReadonlySet<Key>,
  weigh: (holders: number) => number,
): Map<number, number> {
  const sums = new Map<number, number>();
  for (const key of keys) {
    const holders = postings.get(key) ?? [];
    const weight = weigh(holders.length);
    if (weight <= 0) continue;
    for (const position of holders) sums.set(position, (sums.get(position) ?? 0) + weight);
  }
  return sums;
}

function likeliest(
  sums: ReadonlyMap<number, number>,
  least: number,
  most: number,
  rank: (position: number, sum: number) => number = (_, sum) => sum,
): number[] {
  return [...sums]
    .filter(([, sum]) => sum >= least)
    .map(([position, sum]) => ({ position, rank: rank(position, sum) }))
    .sort((a, b) => b.rank - a.rank)
    .slice(0, most)
    .map(({ position }) => position);
}
