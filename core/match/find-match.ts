import type { Span } from '../text/span.ts';
import { findCandidates } from './find-candidates.ts';
import { foreignLines } from './foreign-lines.ts';
import type { LibraryIndex } from './index-library.ts';
import { type Found, matchArticle } from './match-article.ts';
import { readPageText } from './read-page-text.ts';
import type { WordVectors } from './word-vectors.ts';

/**
 * Finds the stored article that `text` carries most of, or null. `own` is where the page's own article stands, headline
 * and standfirst included; how much of *that* is the stored article's tells an excerpt from a quotation. `ignored` are
 * the page's inserted lines: their words count nowhere. Spans count in `text`. With `vectors` sentences are compared by what their words mean, too.
 */
export function findMatch(
  index: LibraryIndex,
  text: string,
  own: readonly Span[] = [{ start: 0, end: text.length }],
  ignored: readonly Span[] = [],
  vectors: WordVectors | null = null,
): Found | null {
  const page = readPageText(text, own, foreignLines(index, text, ignored));
  const found = findCandidates(index, page).flatMap((indexed) => matchArticle(indexed, page, vectors) ?? []);
  const most = Math.max(...found.map(({ match }) => match.coverage));
  const alike = found.filter(({ match }) => most - match.coverage <= ALIKE);
  return alike.sort((a, b) => firstPlace(a) - firstPlace(b))[0] ?? null;
}

/** Two articles carried alike stand on an endless page; the first is the one the reader came for. */
const ALIKE = 0.05;

function firstPlace({ match }: Found): number {
  return Math.min(...match.pairs.map(({ page }) => page.start));
}
