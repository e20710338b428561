import type { ArticleHistory } from '../../../core/library/article-history.ts';
import { writeArticle } from '../../../core/library/files/write-article.ts';
import type { StoredArticle } from '../../../core/library/stored-article.ts';
import { storedKeysOf } from '../../../core/match/fingerprint/keys-of.ts';
import type { ArticleEntry, FormerRecord, StoredRecord } from '../../article-database.ts';
import { describeEntry } from '../index/describe-entry.ts';

/** All that is written for one article, computed before the transaction that writes it. */
export interface PreparedArticle {
  id: string;
  record: StoredRecord;
  entry: ArticleEntry;
  keys: Uint32Array;
  /** Former texts that come with it. */
  former: FormerRecord[];
}

/** What of an article is not said by the file it is in: when it was stored (ISO 8601), from which file. */
interface Stored {
  addedAt: string;
  fileName: string;
}

/** Prepares an article for being stored, as it was where its file tells of that (`history`). 1 ms for 600 words. */
export function prepareArticle(
  article: StoredArticle,
  now: Stored,
  history: ArticleHistory | null = null,
): PreparedArticle {
  const { addedAt, fileName } = history === null || history.addedAt === '' ? now : history;
  const entry = describeEntry(article, addedAt, fileName);
  return {
    id: article.id,
    record: prepareRecord(article, addedAt, fileName),
    entry: addedAt === now.addedAt ? entry : { ...entry, arrivedAt: now.addedAt },
    keys: storedKeysOf(article.text),
    former: history === null ? [] : prepareFormer(article.id, history.versions),
  };
}

/** An article as it is written. */
export function prepareRecord(article: StoredArticle, addedAt: string, fileName: string): StoredRecord {
  return { article: writeArticle(article), addedAt, fileName };
}

/** An article's former texts as they are written, the oldest first. */
export function prepareFormer(id: string, versions: ArticleHistory['versions']): FormerRecord[] {
  return versions
    .map(({ article, addedAt, fileName, replacedAt }) => ({
      id,
      record: prepareRecord({ ...article, id }, addedAt, fileName),
      replacedAt,
    }))
    .reverse();
}

/** True where two records hold the same article. What is kept may be anything. */
export function isSameArticle(kept: unknown, record: StoredRecord): boolean {
  const article = (kept as Partial<StoredRecord> | null)?.article;
  return JSON.stringify(article) === JSON.stringify(record.article);
}
