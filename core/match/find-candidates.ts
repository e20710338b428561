import type { IndexedArticle } from './index-article.ts';
import type { LibraryIndex } from './index-library.ts';

/**
 * Shingles a page must share with an article before the two are aligned: one run of eight words
 * holds four. Shorter runs are phrases that articles on the same people and events have in common.
 */
const MIN_SHARED_SHINGLES = 4;
/** Alignments tried for one page; the articles sharing most come first. */
const MAX_CANDIDATES = 5;

/** The stored articles that a page with these shingles may carry, the likeliest first, or []. */
export function findCandidates(index: LibraryIndex, shingles: Uint32Array): IndexedArticle[] {
  const shared = new Map<number, number>();
  for (const shingle of new Set(shingles)) {
    for (const position of index.postings.get(shingle) ?? []) {
      shared.set(position, (shared.get(position) ?? 0) + 1);
    }
  }
  return [...shared]
    .filter(([, count]) => count >= MIN_SHARED_SHINGLES)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MAX_CANDIDATES)
    .map(([position]) => index.articles[position] as IndexedArticle);
}
