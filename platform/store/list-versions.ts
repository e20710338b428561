import type { StoredArticle } from '../../core/library/stored-article.ts';
import { withArticles } from '../article-database.ts';
import { readRecord } from '../read-record.ts';
import type { StoreFailure } from '../store-failure.ts';
import { beginReading } from './begin-reading.ts';

/** A former text of a stored article. */
export interface ArticleVersion {
  article: StoredArticle;
  /** When this text was stored, ISO 8601. */
  addedAt: string;
  /** When another took its place, ISO 8601. */
  replacedAt: string;
}

/** The former texts of an article, newest first; at most five are kept. */
export async function listVersions(
  id: string,
): Promise<{ ok: true; versions: ArticleVersion[]; problems: string[] } | StoreFailure> {
  const outcome = await withArticles((database) =>
    beginReading(database, 'versions').objectStore('versions').index('id').getAll(id),
  );
  if (!outcome.ok) return outcome;
  const readings = outcome.value.map(({ record, replacedAt }) => ({ ...readRecord(id, record), replacedAt }));
  const versions = readings.flatMap(({ article, addedAt, replacedAt }) =>
    article === null ? [] : [{ article, addedAt, replacedAt }],
  );
  return { ok: true, versions: versions.reverse(), problems: readings.flatMap(({ problems }) => problems) };
}
