import { withArticles } from '../../article-database.ts';
import { type ArticleChange, changeArticles } from '../../change-articles.ts';
import type { StoreFailure } from '../../store-failure.ts';
import { askAll } from '../requests/ask-all.ts';
import { beginReading } from '../requests/begin-reading.ts';
import { noteDeleted } from './last-deleted.ts';

/** Articles forgotten in one transaction: some 100 ms. */
const BATCH = 500;
/** What was deleted can be brought back for so long; a choice. */
const KEPT_MS = 24 * 3_600_000;
/** Under this key `meta` has a moment, in ISO 8601, before which nothing in the trash was deleted. */
const OLDEST_DELETED = 'oldest-deleted';

/**
 * Forgets what was deleted longer ago, some of it where it is much. A deletion walks over the trash, a second for 6,000 articles
 * in which nobody else reads or writes, only where something in it may be that old.
 */
export async function forgetOld(change: ArticleChange): Promise<void> {
  if (isRecent(await change.objectStore('meta').get(OLDEST_DELETED))) return;
  const limit = limitNow();
  let oldest = now();
  let forgotten = 0;
  const trash = change.objectStore('trash');
  for (let cursor = await trash.openCursor(); cursor !== null; cursor = await cursor.continue()) {
    const deletedAt: unknown = cursor.value?.deletedAt;
    if (typeof deletedAt === 'string' && deletedAt > limit) {
      if (deletedAt < oldest) oldest = deletedAt;
      continue;
    }
    // The rest at the next deletion.
    if (forgotten === BATCH) return;
    await forgetVersions(change, cursor.key);
    await cursor.delete();
    forgotten += 1;
  }
  await change.objectStore('meta').put(oldest, OLDEST_DELETED);
}

/**
 * The same when the library page is opened, by a reader who deletes nothing more. A read where nothing is that old.
 */
export async function forgetOldDeleted(): Promise<{ ok: true } | StoreFailure> {
  const outcome = await withArticles(async (database) => {
    const reading = beginReading(database, 'meta', 'trash');
    const [known, first] = await Promise.all([
      reading.objectStore('meta').get(OLDEST_DELETED),
      reading.objectStore('trash').openKeyCursor(),
    ]);
    if (first === null || isRecent(known)) return;
    await changeArticles(database, async (change) => {
      await forgetOld(change);
      await noteDeleted(change, []);
    });
  });
  return outcome.ok ? { ok: true } : outcome;
}

const now = () => new Date(Date.now()).toISOString();
const limitNow = () => new Date(Date.now() - KEPT_MS).toISOString();

/** False for a moment that is yet to come, too: it was written by a clock that was wrong. */
const isRecent = (moment: unknown) => typeof moment === 'string' && moment > limitNow() && moment <= now();

async function forgetVersions(change: ArticleChange, id: string): Promise<void> {
  if ((await change.objectStore('articles').getKey(id)) !== undefined) return;
  const versions = change.objectStore('versions');
  const keys = await versions.index('id').getAllKeys(id);
  await askAll(keys, (key) => versions.delete(key));
}
