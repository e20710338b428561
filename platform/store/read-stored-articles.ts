import { withArticles } from '../article-database.ts';
import { type RecordReading, readRecord } from '../read-record.ts';
import type { StoreFailure } from '../store-failure.ts';
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
    const store = beginReading(database, 'articles').objectStore('articles');
    return askAll(ids, (id): Promise<unknown> => store.get(id));
  });
  if (!outcome.ok) return outcome;
  const readings = ids.flatMap((id, i) =>
    outcome.value[i] === undefined ? [] : { id, ...readRecord(id, outcome.value[i]) },
  );
  return { ok: true, readings };
}
