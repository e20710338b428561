import type { ArticleEntry } from '../article-database.ts';
import { withArticles } from '../article-database.ts';
import type { StoreFailure } from '../store-failure.ts';
import { askAll } from './ask-all.ts';
import { beginReading } from './begin-reading.ts';

/** What is listed of two articles: the one with this id, and the first stored from one of some addresses. Null where there is none. */
export interface StoredEntries {
  byId: ArticleEntry | null;
  byAddress: ArticleEntry | null;
}

/** Looks up what is listed of an article by its id and of another by its addresses, without reading either. */
export async function findStored(
  id: string | null,
  addresses: readonly string[],
): Promise<({ ok: true } & StoredEntries) | StoreFailure> {
  const outcome = await withArticles(async (database) => {
    const entries = beginReading(database, 'entries').objectStore('entries');
    const [byId, byAddress] = await Promise.all([
      id === null ? undefined : entries.index('id').get(id),
      askAll(addresses, (address) => entries.index('url').get(address)),
    ]);
    return { byId: byId ?? null, byAddress: byAddress.find((entry) => entry !== undefined) ?? null };
  });
  return outcome.ok ? { ok: true, ...outcome.value } : outcome;
}
