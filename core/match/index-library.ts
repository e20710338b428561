import type { StoredArticle } from '../library/stored-article.ts';
import { type IndexedArticle, indexArticle } from './index-article.ts';

/** The library as matching reads it: which articles hold a shingle. */
export interface LibraryIndex {
  articles: IndexedArticle[];
  /** Shingle hash to positions in `articles`, each once. */
  postings: Map<number, number[]>;
}

/** Reads stored articles into an index. Linear in their length; about 1 ms for 1,500 words. */
export function indexLibrary(articles: readonly StoredArticle[]): LibraryIndex {
  const index: LibraryIndex = { articles: articles.map(indexArticle), postings: new Map() };
  for (const [position, { shingles }] of index.articles.entries()) {
    for (const shingle of new Set(shingles)) {
      const holders = index.postings.get(shingle);
      if (holders === undefined) index.postings.set(shingle, [position]);
      else holders.push(position);
    }
  }
  return index;
}
