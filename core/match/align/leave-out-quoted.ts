import type { IndexedArticle } from '../words/index-article.ts';
import type { PageText } from '../words/read-page-text.ts';
import type { Sentence } from '../words/read-sentences.ts';
import { type Shingled, shingleWords } from '../words/shingle-words.ts';
import { withoutWords } from '../words/without-words.ts';
import type { WordAlignment } from './align-words.ts';
import { linkExactly, type Shared } from './link-exactly.ts';
import { wordCount } from './measure-wording.ts';

/** Sentences in a row that are no quotation in a comment but a part of the article that was not taken for the page's text. */
const MIN_PART = 3;

/**
 * The alignment without what stands outside the page's own article in a sentence or two of which the article shows neither neighbour,
 * in a line with other words: under an excerpt readers quote what it leaves out, and that is neither on the page nor edited there.
 * What they quote may stand on the page, too: the article is aligned once more without their words (`align`). Only where the page's
 * own article has most of what is repeated. Linear, but for sorting links.
 */
export function leaveOutQuoted(
  align: (page: Shingled) => WordAlignment,
  { sentences }: Pick<IndexedArticle, 'sentences'>,
  page: PageText,
): WordAlignment {
  const alignment = align(page.shingled);
  const quoted = findQuotedBelow(alignment, sentences, page);
  if (quoted.length === 0) return alignment;
  const wordsOf = (link: Shared) => (page.sentences[link.page] as Sentence).words;
  const left = align(shingleWords(withoutWords(page.words.values, quoted.map(wordsOf)))).slice();
  // Another comment may quote the same.
  for (const link of findQuotedBelow(left, sentences, page)) {
    const [from, to] = [(sentences[link.stored] as Sentence).words, wordsOf(link)];
    for (let word = from.start; word < from.end; word++) {
      const target = left[word] as number;
      if (target >= to.start && target < to.end) left[word] = -1;
    }
  }
  return left;
}

function findQuotedBelow(alignment: WordAlignment, stored: readonly Sentence[], page: PageText): Shared[] {
  if (page.isInBody.every(Boolean)) return [];
  const links = linkExactly(stored, page.sentences, alignment);
  const outside = links.filter((link) => !page.isInBody[link.page]).sort((a, b) => a.page - b.page);
  const own = links.filter((link) => page.isInBody[link.page]);
  if (outside.length === 0 || countShared(outside) > countShared(own)) return [];
  const shown = new Set(own.map((link) => link.stored));
  // A headline stands in a page's head and title line, too.
  const isShown = (link: Shared) => link.stored === 0 || [-1, 0, 1].some((step) => shown.has(link.stored + step));
  const linked = new Map(outside.map((link) => [link.page, link]));
  return inRows(outside)
    .filter((row) => row.length < MIN_PART && !row.some(isShown) && row.some((link) => saysMore(page, linked, link)))
    .flat();
}

/** True where the line of a linked sentence has words that are none of the article's. */
function saysMore({ text, sentences }: PageText, linked: ReadonlyMap<number, Shared>, link: Shared): boolean {
  const own = sentences[link.page] as Sentence;
  if (wordCount(own) > link.words) return true;
  return [link.page - 1, link.page + 1].some((i) => {
    const other = sentences[i];
    if (other === undefined || linked.has(i)) return false;
    return !text.slice(Math.min(own.end, other.end), Math.max(own.start, other.start)).includes('\n');
  });
}

const countShared = (links: readonly Shared[]) => links.reduce((sum, { words }) => sum + words, 0);

/** Neighbours on the page that are neighbours in the article. Links come in page order. */
function inRows(links: readonly Shared[]): Shared[][] {
  const rows: Shared[][] = [];
  for (const link of links) {
    const last = rows.at(-1)?.at(-1);
    const isNext = last !== undefined && link.page - last.page <= 1 && Math.abs(link.stored - last.stored) <= 1;
    if (isNext) rows.at(-1)?.push(link);
    else rows.push([link]);
  }
  return rows;
}
