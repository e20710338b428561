import type { Link } from '../align/align-sentences.ts';
import { isClosed } from '../align/is-closed.ts';
import { wordCount } from '../align/measure-wording.ts';
import type { IndexedArticle } from '../words/index-article.ts';
import type { Sentence } from '../words/read-sentences.ts';

/** Shorter sentences are found by what stands beside them, or not at all. */
const MIN_WORDS = 4;

/**
 * True where a sentence of the article is left out between two that stand in the page's own article (`isOwn`). Its headline may stand
 * over any part of it, and lines without a stop are labels. Linear.
 */
export function isCutWithin(
  { article: { text }, sentences }: IndexedArticle,
  links: readonly Link[],
  isOwn: (link: Link) => boolean,
): boolean {
  const there = new Set(links.map(({ stored }) => stored));
  const own = links.filter((link) => link.stored > 0 && isOwn(link)).map(({ stored }) => stored);
  const first = own.reduce((least, i) => Math.min(least, i), sentences.length);
  const last = own.reduce((most, i) => Math.max(most, i), 0);
  return sentences.some((sentence, i) => i > first && i < last && !there.has(i) && isText(text, sentence));
}

const isText = (text: string, sentence: Sentence) => wordCount(sentence) >= MIN_WORDS && isClosed(text, sentence);
