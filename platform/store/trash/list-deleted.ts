import { withArticles } from '../../article-database.ts';
import { readRecord } from '../../read-record.ts';
import type { StoreFailure } from '../../store-failure.ts';
import { describeBroken } from '../index/describe-entry.ts';
import { askAll } from '../requests/ask-all.ts';
import { beginReading } from '../requests/begin-reading.ts';
import { listLastDeleted, MAX_LISTED } from './last-deleted.ts';

/** A deleted article that can still be brought back. */
export interface DeletedArticle {
  id: string;
  title: string;
  /** ISO 8601. */
  deletedAt: string;
}

/**
 * What was deleted within the last day, newest first, and how many there are in all. Of an import of thousands that was deleted two
 * hundred are listed; its own "Undo" brings all of it back.
 */
export async function listDeleted(): Promise<{ ok: true; total: number; articles: DeletedArticle[] } | StoreFailure> {
  const outcome = await withArticles(async (database) => {
    const reading = beginReading(database, 'trash', 'meta');
    const trash = reading.objectStore('trash');
    const [total, last, first] = await Promise.all([
      trash.count(),
      listLastDeleted(reading.objectStore('meta')),
      trash.getAllKeys(undefined, MAX_LISTED),
    ]);
    const ids = [...new Set([...last, ...first])];
    const records = await askAll(ids, async (id) => ({ id, record: await trash.get(id) }));
    return { total, deleted: records.filter(({ record }) => record !== undefined).slice(0, MAX_LISTED) };
  });
  if (!outcome.ok) return outcome;
  const { total, deleted } = outcome.value;
  const articles = deleted.map(({ id, record }) => ({
    id,
    title: readRecord(id, record?.record).article?.title ?? describeBroken(id, record?.record).title,
    deletedAt: String(record?.deletedAt ?? ''),
  }));
  return { ok: true, total, articles: articles.sort((a, b) => (a.deletedAt < b.deletedAt ? 1 : -1)) };
}
