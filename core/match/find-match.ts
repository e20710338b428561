import { lengthOf } from '../text/length-of.ts';
import type { Span } from '../text/span.ts';
import { findCandidates } from './candidates/find-candidates.ts';
import { foreignLines } from './candidates/foreign-lines.ts';
import type { LibraryIndex } from './candidates/index-library.ts';
import { ownLines } from './changes/own-lines.ts';
import type { Match, SentencePair } from './match.ts';
import { type Found, matchArticle } from './match-article.ts';
import type { Paragraph } from './words/paragraph.ts';
import { type PageText, readPageText } from './words/read-page-text.ts';
import type { WordVectors } from './words/word-vectors.ts';

/**
 * Finds the stored article that `text` carries most of, or null. `own` is where the page's own article stands, headline
 * and standfirst included; how much of *that* is the stored article's tells an excerpt from a quotation. `ignored` are
 * the page's inserted lines: their words count nowhere. With `vectors` sentences are compared by what their words mean, too.
 * `paragraphs` are those of `own`: only there can something have been added before or behind the article. Spans count in `text`.
 */
export function findMatch(
  index: LibraryIndex,
  text: string,
  own: readonly Span[] = [{ start: 0, end: text.length }],
  ignored: readonly Span[] = [],
  vectors: WordVectors | null = null,
  paragraphs: readonly Paragraph[] = [],
): Found | null {
  const foreign = foreignLines(index, text, ignored);
  const best = findBest(index, readPageText(text, own, foreign, paragraphs), vectors);
  const indexed = best && index.articles.find(({ article }) => article.id === best.match.article);
  if (!indexed) return best;
  const ours = new Set(ownLines(best.match, indexed, text, foreign));
  if (ours.size === 0) return best;
  const others = foreign.filter((line) => !ours.has(line));
  return matchArticle(indexed, readPageText(text, own, others, paragraphs), vectors) ?? best;
}

function findBest(index: LibraryIndex, page: PageText, vectors: WordVectors | null): Found | null {
  const found = findCandidates(index, page).flatMap((indexed) => matchArticle(indexed, page, vectors) ?? []);
  const most = Math.max(...found.map(({ match }) => match.coverage));
  const alike = found.filter(({ match }) => most - match.coverage <= ALIKE);
  const first = leastOf(alike, ({ match }) => placeOf(match).start);
  if (first === undefined) return null;
  // Versions of one text stand in one place; the nearest is meant, whatever order the library is in.
  const there = alike.filter(({ match }) => isOnePlace(placeOf(match), placeOf(first.match)));
  return leastOf(there, distanceOf) ?? null;
}

/** Two articles carried alike stand on an endless page; the first is the one the reader came for. */
const ALIKE = 0.05;
/** Share of the shorter stretch of a page that two articles have in common from which they are versions of one text. */
const ONE_PLACE = 0.5;

/** The first of those for which `measure` is least. */
function leastOf<T>(all: readonly T[], measure: (one: T) => number): T | undefined {
  const least = all.reduce((sum, one) => Math.min(sum, measure(one)), Number.POSITIVE_INFINITY);
  return all.find((one) => measure(one) === least);
}

/** From the first sentence to the last that the page carries. */
function placeOf({ pairs }: Match): Span {
  return pairs.reduce(
    (hull, { page }) => ({ start: Math.min(hull.start, page.start), end: Math.max(hull.end, page.end) }),
    { start: Number.POSITIVE_INFINITY, end: 0 },
  );
}

function isOnePlace(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared >= ONE_PLACE * Math.min(a.end - a.start, b.end - b.start);
}

/** Characters of an article that the page has not, less those that it has unchanged. */
function distanceOf({ match: { coverage, pairs } }: Found): number {
  const stored = new Map(pairs.map((pair) => [pair.stored.start, pair]));
  const own = (some: readonly SentencePair[]) => lengthOf(some.map((pair) => pair.stored));
  const carried = own([...stored.values()]);
  const unchanged = own([...stored.values()].filter(({ changed }) => !changed));
  return (carried * (1 - coverage)) / Math.max(coverage, Number.EPSILON) - unchanged;
}
