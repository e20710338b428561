import type { StoredArticle } from '../../core/library/stored-article.ts';
import { writeArticle } from '../../core/library/write-article.ts';
import { storedKeysOf } from '../../core/match/fingerprint/keys-of.ts';
import type { ArticleEntry, StoredRecord } from '../article-database.ts';
import { describeEntry } from './describe-entry.ts';

/** All that is written for one article, computed before the transaction that writes it. */
export interface PreparedArticle {
  id: string;
  record: StoredRecord;
  entry: ArticleEntry;
  keys: Uint32Array;
}

/** Prepares an article for being stored. `addedAt` is ISO 8601. 1 ms for 600 words. */
export function prepareArticle(article: StoredArticle, addedAt: string, fileName: string): PreparedArticle {
  return {
    id: article.id,
    record: prepareRecord(article, addedAt, fileName),
    entry: describeEntry(article, addedAt, fileName),
    keys: storedKeysOf(article.text),
  };
}

/** An article as it is written. */
export function prepareRecord(article: StoredArticle, addedAt: string, fileName: string): StoredRecord {
  return { article: writeArticle(article), addedAt, fileName };
}

/** True where two records hold the same article. What is kept may be anything. */
export function isSameArticle(kept: unknown, record: StoredRecord): boolean {
  const article = (kept as Partial<StoredRecord> | null)?.article;
  return JSON.stringify(article) === JSON.stringify(record.article);
}
