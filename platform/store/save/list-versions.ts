import { unwrap } from 'idb';
import type { ArticleVersion } from '../../../core/library/article-history.ts';
import { type FormerRecord, withArticles } from '../../article-database.ts';
import { readRecord } from '../../read-record.ts';
import type { StoreFailure } from '../../store-failure.ts';
import { askMany } from '../requests/ask-many.ts';
import { beginReading } from '../requests/begin-reading.ts';

/** Former texts, and what of them could not be used, in sentences. */
export interface VersionReading {
  versions: ArticleVersion[];
  problems: string[];
}

/** The former texts of an article, newest first; at most five are kept. */
export async function listVersions(id: string): Promise<({ ok: true } & VersionReading) | StoreFailure> {
  const listed = await listVersionsOf([id]);
  return listed.ok ? { ok: true, ...(listed.of.get(id) ?? { versions: [], problems: [] }) } : listed;
}

/** The same of several articles, by id; those that have none are left out. */
export async function listVersionsOf(
  ids: readonly string[],
): Promise<{ ok: true; of: Map<string, VersionReading> } | StoreFailure> {
  const outcome = await withArticles(async (database) => {
    const store = beginReading(database, 'versions').objectStore('versions');
    // Most libraries have few or none.
    if ((await store.openKeyCursor()) === null) return [];
    const byId = unwrap(store).index('id');
    return await askMany(() => ids.map((id): IDBRequest<FormerRecord[]> => byId.getAll(id)));
  });
  if (!outcome.ok) return outcome;
  const of = new Map<string, VersionReading>();
  for (const [i, records] of outcome.value.entries()) {
    const id = ids[i];
    if (id !== undefined && records.length > 0) of.set(id, readAll(id, records));
  }
  return { ok: true, of };
}

function readAll(id: string, records: readonly FormerRecord[]): VersionReading {
  // The article itself may be whole.
  const where = `A former text of added article "${id}"`;
  const readings = records.map(({ record, replacedAt }) => ({ ...readRecord(id, record, { where }), replacedAt }));
  const versions = readings.flatMap(({ article, addedAt, fileName, replacedAt }) =>
    article === null ? [] : [{ article, addedAt, fileName, replacedAt }],
  );
  return { versions: versions.reverse(), problems: readings.flatMap(({ problems }) => problems) };
}
