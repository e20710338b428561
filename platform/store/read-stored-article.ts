import { withArticles } from '../article-database.ts';
import { type RecordReading, readRecord } from '../read-record.ts';
import type { StoreFailure } from '../store-failure.ts';
import { beginReading } from './requests/begin-reading.ts';

/** One stored article by its id; null where there is none. What of it cannot be used is in `problems`. */
export async function readStoredArticle(
  id: string,
): Promise<{ ok: true; reading: RecordReading | null } | StoreFailure> {
  const outcome = await withArticles(
    (database): Promise<unknown> => beginReading(database, 'articles').objectStore('articles').get(id),
  );
  if (!outcome.ok) return outcome;
  return { ok: true, reading: outcome.value === undefined ? null : readRecord(id, outcome.value) };
}
