import { unwrap } from 'idb';
import { addressKey } from '../../../core/library/addresses/address-key.ts';
import { isFrontPage } from '../../../core/library/addresses/is-front-page.ts';
import type { ArticleEntry, DeletedRecord } from '../../article-database.ts';
import type { ArticleChange } from '../../change-articles.ts';
import { readRecord } from '../../read-record.ts';
import { askMany } from '../requests/ask-many.ts';

/**
 * The ids of deleted articles that have been stored anew since from their address, under another id. Several may have shared an
 * address, as of a front page: only what was stored after one was deleted came in its place.
 */
export async function findAnew(
  change: ArticleChange,
  deleted: ReadonlyMap<string, DeletedRecord>,
): Promise<ReadonlySet<string>> {
  const pages = [...deleted].flatMap(([id, { record, deletedAt }]) => {
    const url = readRecord(id, record).article?.origin.url ?? null;
    const page = url === null ? null : addressKey(url);
    return page === null || isFrontPage(page) ? [] : [{ id, page, deletedAt }];
  });
  const index = unwrap(change.objectStore('entries')).index('page');
  const stored: ArticleEntry[][] = await askMany(() => pages.map(({ page }) => index.getAll(page)));
  const met = pages.filter(({ id, deletedAt }, i) =>
    stored[i]?.some((entry) => entry.id !== id && (entry.arrivedAt ?? entry.addedAt) > deletedAt),
  );
  return new Set(met.map(({ id }) => id));
}
