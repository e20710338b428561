import { readWords } from '../text/read-words.ts';
import { findCandidates } from './find-candidates.ts';
import type { LibraryIndex } from './index-library.ts';
import { type Found, matchArticle } from './match-article.ts';
import { readPageText } from './read-page-text.ts';

/**
 * Finds the stored article that `text` carries most of, or null. `bodyText` is what the page's own
 * article says: how much of *that* is the stored article's tells an excerpt from a quotation.
 */
export function findMatch(index: LibraryIndex, text: string, bodyText = text): Found | null {
  const page = readPageText(text);
  const bodyWordCount = readWords(bodyText).values.length;
  const found = findCandidates(index, page.shingles).flatMap(
    (indexed) => matchArticle(indexed, page, bodyWordCount) ?? [],
  );
  return found.sort((a, b) => b.match.coverage - a.match.coverage)[0] ?? null;
}
