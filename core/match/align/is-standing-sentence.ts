import type { IndexedArticle } from '../words/index-article.ts';
import type { Sentence } from '../words/read-sentences.ts';

/** Share of a sentence's words in a standing passage from which the sentence is one. */
const MIN_SHARE = 0.5;

/** True for a stored sentence that unlike articles of the library have too. */
export function isStandingSentence(indexed: IndexedArticle, { words: { start, end } }: Sentence): boolean {
  const standing = indexed.isStanding.slice(start, end).filter((is) => is).length;
  return standing >= MIN_SHARE * (end - start);
}
