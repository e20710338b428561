import { addressKey } from '../../../core/library/addresses/address-key.ts';
import type { ArticleEntry } from '../../article-database.ts';
import { withArticles } from '../../article-database.ts';
import type { StoreFailure } from '../../store-failure.ts';
import { beginReading } from '../requests/begin-reading.ts';

/** What is listed of two articles: the one with this id, and the first stored from an address. Null where there is none. */
export interface StoredEntries {
  byId: ArticleEntry | null;
  byAddress: ArticleEntry | null;
}

/** Looks up what is listed of an article by its id and of another by its address, however that is spelt, without reading either. */
export async function findStored(
  id: string | null,
  address: string | null,
): Promise<({ ok: true } & StoredEntries) | StoreFailure> {
  const page = address === null ? null : addressKey(address);
  const outcome = await withArticles(async (database) => {
    const entries = beginReading(database, 'entries').objectStore('entries');
    const [byId, byAddress] = await Promise.all([
      id === null ? undefined : entries.index('id').get(id),
      page === null ? undefined : entries.index('page').get(page),
    ]);
    return { byId: byId ?? null, byAddress: byAddress ?? null };
  });
  return outcome.ok ? { ok: true, ...outcome.value } : outcome;
}
