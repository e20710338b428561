import type { StoredArticle } from '../../core/library/stored-article.ts';
import { withArticles } from '../article-database.ts';
import { readRecord } from '../read-record.ts';
import type { StoreFailure } from '../store-failure.ts';
import { isEntry } from './entries/is-entry.ts';
import { askAll } from './requests/ask-all.ts';
import { beginReading } from './requests/begin-reading.ts';

/**
 * The `count` articles stored last, newest first; a record that cannot be read is passed over. Reads no more than those,
 * whatever the store's size.
 */
export async function readRecentArticles(
  count: number,
): Promise<{ ok: true; articles: StoredArticle[] } | StoreFailure> {
  const outcome = await withArticles(async (database) => {
    const transaction = beginReading(database, 'entries', 'articles');
    const ids: string[] = [];
    // Numbers rise with every article stored.
    let cursor = await transaction.objectStore('entries').openCursor(null, 'prev');
    while (cursor !== null && ids.length < count) {
      if (isEntry(cursor.value)) ids.push(cursor.value.id);
      cursor = await cursor.continue();
    }
    const records = await askAll(ids, (id) => transaction.objectStore('articles').get(id));
    return ids.flatMap((id, i) => readRecord(id, records[i]).article ?? []);
  });
  return outcome.ok ? { ok: true, articles: outcome.value } : outcome;
}
