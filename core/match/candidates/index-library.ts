import type { StoredArticle } from '../../library/stored-article.ts';
import { type IndexedArticle, indexArticle } from '../words/index-article.ts';
import { findStanding } from './find-standing.ts';
import { readAnchors } from './read-anchors.ts';

/** The library as matching reads it: which articles hold a shingle or an anchor, as positions in `articles`. */
export interface LibraryIndex {
  articles: IndexedArticle[];
  /** By shingle hash; each position once. */
  postings: Map<number, number[]>;
  /** By name, number, stem or group of synonyms (`readAnchors`); each position once. */
  anchors: Map<string, number[]>;
  /** How many anchors each article has. */
  anchorCounts: number[];
}

/** Reads stored articles into an index. Linear in their length; about 3 ms for 1,500 words. */
export function indexLibrary(articles: readonly StoredArticle[]): LibraryIndex {
  const read = articles.map(indexArticle);
  const postings = new Map<number, number[]>();
  const anchors = new Map<string, number[]>();
  const anchorCounts: number[] = [];
  for (const [position, { shingled, sentences }] of read.entries()) {
    for (const shingle of shingled.firstPlace.keys()) post(postings, shingle, position);
    const own = readAnchors(sentences);
    anchorCounts.push(own.size);
    for (const anchor of own) post(anchors, anchor, position);
  }
  const shingles = read.map((article) => article.shingled.shingles);
  const standing = findStanding(shingles, postings);
  return {
    articles: read.map((article, i) => ({ ...article, isStanding: standing[i] ?? [] })),
    postings,
    anchors,
    anchorCounts,
  };
}

function post<Key>(postings: Map<Key, number[]>, key: Key, position: number): void {
  const holders = postings.get(key);
  if (holders === undefined) postings.set(key, [position]);
  else holders.push(position);
}
