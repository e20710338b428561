import type { Shared } from '../align/link-exactly.ts';
import { wordCount } from '../align/measure-wording.ts';
import type { IndexedArticle } from '../words/index-article.ts';
import { opensLine } from '../words/opens-line.ts';
import type { PageText } from '../words/read-page-text.ts';
import type { Sentence } from '../words/read-sentences.ts';

/** House lines are less than this share of the article they end; more is a part of it. */
const LEAST_OF_STORED = 0.4;
/** Share of the page's own article that they may be; a page that says little else is a part of the stored one. */
const MOST_OF_PAGE = 0.6;
/** Sentences from the top within which a series says that it is one. */
const TOP = 2;

/**
 * True where all that page and article have in common are paragraphs that both end with, and perhaps a line at the top of both: a
 * house's note, an author's life, the frame of a series. Where unlike stored articles share such lines they are known already
 * (`findStanding`); of the one article of a site that was stored only their place tells it. Linear.
 */
export function areHouseLines(indexed: IndexedArticle, page: PageText, links: readonly Shared[]): boolean {
  const { sentences, article } = indexed;
  const [first, last] = [page.isInBody.indexOf(true), page.isInBody.lastIndexOf(true)];
  const linked = new Set(links.map((link) => `${link.stored} ${link.page}`));
  let count = 0;
  while (linked.has(`${sentences.length - 1 - count} ${last - count}`)) count++;
  const [stored, own] = [sentences.length - count, last - count + 1];
  if (count === 0 || stored === 0 || own === 0) return false;
  if (!opensLine(article.text, sentences, stored) || !opensLine(page.text, page.sentences, own)) return false;
  const isAtTop = (link: Shared) => link.stored < TOP && link.page - first <= TOP;
  if (!links.every((link) => link.stored >= stored || isAtTop(link))) return false;
  const inStored = new Set(links.map((link) => link.stored));
  const inPage = new Set(links.map((link) => link.page));
  return (
    countWords(sentences, inStored) < LEAST_OF_STORED * countWords(sentences, sentences.keys()) &&
    countWords(page.sentences, inPage) < MOST_OF_PAGE * page.bodyWords
  );
}

function countWords(sentences: readonly Sentence[], some: Iterable<number>): number {
  let words = 0;
  for (const i of some) words += wordCount(sentences[i] as Sentence);
  return words;
}
