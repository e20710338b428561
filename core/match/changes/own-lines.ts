import { readWords } from '../../text/read-words.ts';
import type { Span } from '../../text/span.ts';
import type { Match } from '../match.ts';
import { SHINGLE_WORDS } from '../words/hash-shingles.ts';
import type { IndexedArticle } from '../words/index-article.ts';

/** Share of a line's words in rows of the article's from which it is the article's line, edited; a teaser shares a phrase. */
const MIN_SHARE = 0.6;

/**
 * Those of a page's inserted lines that the stored article has among its own, where the page seems to leave them out or to have cut them: a
 * subheading looks like a teaser where no markup tells them apart, and so do a paragraph on another subject and the
 * half of a sentence that a line break cut. They stand among what the page carries of the
 * article; the same words in a box above or below are a teaser's. Linear.
 */
export function ownLines(match: Match, stored: IndexedArticle, page: string, lines: readonly Span[]): Span[] {
  const [first] = match.pairs;
  if (lines.length === 0 || first === undefined) return [];
  const left = leftOut(match, stored);
  const whole = new Set(left.map((words) => words.join(' ')));
  const rows = new Set(left.flatMap(rowsOf));
  const start = match.pairs.reduce((least, pair) => Math.min(least, pair.page.start), first.page.start);
  const end = match.pairs.reduce((most, pair) => Math.max(most, pair.page.end), 0);
  const isOurs = (line: Span) => {
    const { values } = readWords(page.slice(line.start, line.end));
    return whole.has(values.join(' ')) || countInRows(values, rows) >= MIN_SHARE * Math.max(1, values.length);
  };
  return lines.filter((line) => line.start > start && line.end < end && isOurs(line));
}

/** The words of the stored sentences that the page has not or not as they were; neighbours in one line are one. */
function leftOut({ pairs }: Match, { article: { text }, sentences, words }: IndexedArticle): string[][] {
  const unchanged = new Set(pairs.filter(({ changed }) => !changed).map(({ stored }) => stored.start));
  const left: string[][] = [];
  let last = 0;
  for (const sentence of sentences) {
    if (unchanged.has(sentence.start)) continue;
    const own = words.values.slice(sentence.words.start, sentence.words.end);
    const isNext = left.length > 0 && !/[\n\p{L}\p{N}]/u.test(text.slice(last, sentence.start));
    if (isNext) left.at(-1)?.push(...own);
    else left.push(own);
    last = sentence.end;
  }
  return left;
}

function rowsOf(words: readonly string[]): string[] {
  const count = Math.max(0, words.length - SHINGLE_WORDS + 1);
  return Array.from({ length: count }, (_, i) => words.slice(i, i + SHINGLE_WORDS).join(' '));
}

function countInRows(words: readonly string[], rows: ReadonlySet<string>): number {
  const isIn = new Set<number>();
  for (const [i, row] of rowsOf(words).entries()) {
    if (rows.has(row)) for (let step = 0; step < SHINGLE_WORDS; step++) isIn.add(i + step);
  }
  return isIn.size;
}
