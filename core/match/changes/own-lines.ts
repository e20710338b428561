import { readWords } from '../../text/read-words.ts';
import type { Span } from '../../text/span.ts';
import type { Match } from '../match.ts';
import type { IndexedArticle } from '../words/index-article.ts';

/** Words of a line that is no whole sentence: fewer ("he said") may stand in any. */
const MIN_PART = 4;

/**
 * Those of a page's inserted lines that the stored article has word for word among its own, where the page seems to leave them out or to
 * have cut them: a subheading looks like a teaser where no markup tells them apart, and so do a paragraph on another subject and the
 * half of a sentence that a line break cut. They stand among what the page carries of the
 * article; the same words in a box above or below are a teaser's. Linear, but for the number of lines.
 */
export function ownLines(match: Match, stored: IndexedArticle, page: string, lines: readonly Span[]): Span[] {
  const [first] = match.pairs;
  if (lines.length === 0 || first === undefined) return [];
  const left = leftOut(match, stored);
  const start = match.pairs.reduce((least, pair) => Math.min(least, pair.page.start), first.page.start);
  const end = match.pairs.reduce((most, pair) => Math.max(most, pair.page.end), 0);
  const isLeftOut = (line: Span) => {
    const { values } = readWords(page.slice(line.start, line.end));
    const own = values.join(' ');
    return left.includes(`| ${own} |`) || (values.length >= MIN_PART && left.includes(` ${own} `));
  };
  return lines.filter((line) => line.start > start && line.end < end && isLeftOut(line));
}

/** The words of the stored sentences that the page has not or not as they were, "|" where others or a line break part them. */
function leftOut({ pairs }: Match, { article: { text }, sentences, words }: IndexedArticle): string {
  const unchanged = new Set(pairs.filter(({ changed }) => !changed).map(({ stored }) => stored.start));
  let left = '|';
  let last = 0;
  for (const sentence of sentences) {
    if (unchanged.has(sentence.start)) continue;
    const isNext = !/[\n\p{L}\p{N}]/u.test(text.slice(last, sentence.start));
    if (!isNext) left += ' |';
    left += ` ${words.values.slice(sentence.words.start, sentence.words.end).join(' ')}`;
    last = sentence.end;
  }
  return `${left} |`;
}
