import { readWords } from '../../text/read-words.ts';
import type { Span } from '../../text/span.ts';
import type { Match, SentencePair } from '../match.ts';
import { SHINGLE_WORDS } from '../words/hash-shingles.ts';
import type { IndexedArticle } from '../words/index-article.ts';

/** Share of a line's words in rows of the article's from which it is the article's line, edited; a teaser shares a phrase. */
const MIN_SHARE = 0.5;
/** Characters between two lines of one paragraph. */
const MAX_GAP = 20;

/**
 * Those of a page's inserted lines that the stored article has among its own, where the page seems to leave them out or to have cut them: a
 * subheading looks like a teaser where no markup tells them apart, and so do a paragraph on another subject and the
 * half of a sentence that a line break cut. They stand among what the page carries of the article, or are its headline, right
 * over the text, which below another article looks like a teaser, too; the same words in a box above or below are a teaser's. Linear.
 */
export function ownLines(match: Match, stored: IndexedArticle, page: string, lines: readonly Span[]): Span[] {
  const start = match.pairs.reduce((least, pair) => Math.min(least, pair.page.start), Number.POSITIVE_INFINITY);
  const end = match.pairs.reduce((most, pair) => Math.max(most, pair.page.end), 0);
  const first = { start, end: start };
  const isOver = (line: Span) => line.end <= start && isBeside(page, line, first);
  const among = lines.filter((line) => (line.start > start && line.end < end) || isOver(line));
  if (among.length === 0) return [];
  const left = leftOut(match, stored);
  const whole = new Set(left.map((words) => words.join(' ')));
  const rows = new Set(left.flatMap(rowsOf));
  const byBorder = changedByBorder(match);
  return among.filter((line) => {
    const { values } = readWords(page.slice(line.start, line.end));
    if (whole.has(values.join(' '))) return true;
    if (isOver(line)) return false;
    if (isOf(values, rows)) return true;
    const beside = findBeside(page, line, byBorder);
    if (beside === undefined) return false;
    const { values: own } = readWords(stored.article.text.slice(beside.stored.start, beside.stored.end));
    return isOf(values, new Set(rowsOf(own)));
  });
}

/** The changed pairs by where they begin and end on the page. */
function changedByBorder({ pairs }: Match): Map<number, SentencePair> {
  const borders = pairs
    .filter(({ changed }) => changed)
    .flatMap((pair) => [pair.page.start, pair.page.end].map((at) => [at, pair] as const));
  return new Map(borders.reverse());
}

/** The pair that a line stands beside: only places near its ends are asked for, however many pairs there are. */
function findBeside(page: string, line: Span, byBorder: ReadonlyMap<number, SentencePair>): SentencePair | undefined {
  for (let gap = 0; gap <= MAX_GAP; gap++) {
    const near = [byBorder.get(line.start - gap), byBorder.get(line.end + gap)];
    const beside = near.find((pair) => pair !== undefined && isBeside(page, line, pair.page));
    if (beside !== undefined) return beside;
  }
  return undefined;
}

/** True where nothing stands between two lines: one may have the other half of a sentence, and no teaser stands there. */
function isBeside(page: string, a: Span, b: Span): boolean {
  const [from, to] = [Math.min(a.end, b.end), Math.max(a.start, b.start)];
  return to - from <= MAX_GAP && !/[\p{L}\p{N}]/u.test(page.slice(from, to));
}

/** The words of the stored sentences that the page has not; neighbours in one line are one. */
function leftOut({ pairs }: Match, { article: { text }, sentences, words }: IndexedArticle): string[][] {
  const paired = new Set(pairs.map(({ stored }) => stored.start));
  const left: string[][] = [];
  let last = 0;
  for (const sentence of sentences) {
    if (paired.has(sentence.start)) continue;
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

function isOf(words: readonly string[], rows: ReadonlySet<string>): boolean {
  const isIn = new Set<number>();
  for (const [i, row] of rowsOf(words).entries()) {
    if (rows.has(row)) for (let step = 0; step < SHINGLE_WORDS; step++) isIn.add(i + step);
  }
  return isIn.size > 0 && isIn.size >= MIN_SHARE * words.length;
}
