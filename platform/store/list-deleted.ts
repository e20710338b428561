import { withArticles } from '../article-database.ts';
import { readRecord } from '../read-record.ts';
import type { StoreFailure } from '../store-failure.ts';

/** A deleted article that can still be brought back. */
export interface DeletedArticle {
  id: string;
  title: string;
  /** ISO 8601. */
  deletedAt: string;
}

/** Deleted articles read for the list; an import of thousands that was deleted is brought back by its own "Undo". */
import { beginReading } from './begin-reading.ts';

const MAX_LISTED = 200;

/** What was deleted within the last day, newest first, and how many there are in all. */
export async function listDeleted(): Promise<{ ok: true; total: number; articles: DeletedArticle[] } | StoreFailure> {
  const outcome = await withArticles(async (database) => {
    const trash = beginReading(database, 'trash').objectStore('trash');
    const [total, ids, records] = await Promise.all([
      trash.count(),
      trash.getAllKeys(undefined, MAX_LISTED),
      trash.getAll(undefined, MAX_LISTED),
    ]);
    return { total, ids, records };
  });
  if (!outcome.ok) return outcome;
  const { total, ids, records } = outcome.value;
  const articles = ids.map((id, i) => ({
    id,
    title: readRecord(id, records[i]?.record).article?.title ?? id,
    deletedAt: String(records[i]?.deletedAt ?? ''),
  }));
  return { ok: true, total, articles: articles.sort((a, b) => (a.deletedAt < b.deletedAt ? 1 : -1)) };
}
