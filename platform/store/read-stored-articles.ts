import { withArticles } from '../article-database.ts';
import { hasTitle, type RecordReading, readRecord } from '../read-record.ts';
import type { StoreFailure } from '../store-failure.ts';
import { readListedTitle } from './read-listed-title.ts';
import { askAll } from './requests/ask-all.ts';
import { beginReading } from './requests/begin-reading.ts';

/** A stored article as far as it can be read, under the id it was asked for by. */
export interface StoredReading extends RecordReading {
  id: string;
}

/** Stored articles by their ids, in one transaction; those there are none of are left out. */
export async function readStoredArticles(
  ids: readonly string[],
): Promise<{ ok: true; readings: StoredReading[] } | StoreFailure> {
  const outcome = await withArticles((database) => {
    const reading = beginReading(database, 'articles', 'entries');
    return askAll(ids, async (id) => {
      const record: unknown = await reading.objectStore('articles').get(id);
      const isListed = record === undefined || hasTitle(record);
      return { id, record, title: isListed ? '' : await readListedTitle(reading.objectStore('entries'), id) };
    });
  });
  if (!outcome.ok) return outcome;
  const readings = outcome.value.flatMap(({ id, record, title }) =>
    record === undefined ? [] : { id, ...readRecord(id, record, { title }) },
  );
  return { ok: true, readings };
}
