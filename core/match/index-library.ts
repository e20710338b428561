import type { StoredArticle } from '../library/stored-article.ts';
import { readWords, type Words, wordsWithin } from '../text/read-words.ts';
import type { Span } from '../text/span.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { hashShingles } from './hash-shingles.ts';

/** A stored article with what matching needs of it. */
export interface IndexedArticle {
  article: StoredArticle;
  words: Words;
  shingles: Uint32Array;
  /** Sentences of the text that have words, in order; those of inserted lines are left out. */
  sentences: Span[];
  /** True for words that stand in a line that is no part of the article: they count nowhere. */
  isInserted: boolean[];
}

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

function indexArticle(article: StoredArticle): IndexedArticle {
  const words = readWords(article.text);
  const isInserted = new Array<boolean>(words.values.length).fill(false);
  const inserted = article.notes.filter((note) => note.kind === 'inserted').flatMap((n) => n.content);
  for (const span of inserted) {
    const { start, end } = wordsWithin(words, span);
    isInserted.fill(true, start, end);
  }
  const sentences = splitSentences(article.text).filter((sentence) => {
    const { start, end } = wordsWithin(words, sentence);
    return start < end && !isInserted[start];
  });
  return { article, words, shingles: hashShingles(words.values), sentences, isInserted };
}
