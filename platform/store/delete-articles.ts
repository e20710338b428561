import { withArticles } from '../article-database.ts';
import { type ArticleChange, changeArticles } from '../change-articles.ts';
import type { StoreFailure } from '../store-failure.ts';
import { keepIndexState, openIndexState } from './add-to-index.ts';
import { askAll } from './ask-all.ts';

/** Articles deleted in one transaction: some 100 ms. */
const BATCH = 500;
/** What was deleted can be brought back for so long; a choice. */
const KEPT_MS = 24 * 3_600_000;

/**
 * Deletes articles; `restoreArticles` brings them back within a day. `deleted` are the ids there were. After a
 * failure those of earlier batches are deleted, and can be brought back.
 */
export async function deleteArticles(ids: readonly string[]): Promise<{ ok: true; deleted: string[] } | StoreFailure> {
  const deleted: string[] = [];
  for (let from = 0; from < ids.length; from += BATCH) {
    const batch = ids.slice(from, from + BATCH);
    const outcome = await withArticles((database) =>
      changeArticles(database, async (change) => {
        if (from === 0) await forgetOld(change);
        return await moveToTrash(change, batch);
      }),
    );
    if (!outcome.ok) return outcome;
    deleted.push(...outcome.value);
  }
  return { ok: true, deleted };
}

async function moveToTrash(change: ArticleChange, ids: readonly string[]): Promise<string[]> {
  const state = await openIndexState(change);
  const deletedAt = new Date().toISOString();
  const move = async (id: string) => {
    const articles = change.objectStore('articles');
    const entries = change.objectStore('entries');
    const record: unknown = await articles.get(id);
    const number = await entries.index('id').getKey(id);
    // Without an entry its number means nothing: the index needs no change, and a merge drops what it holds.
    if (number !== undefined) await entries.delete(number);
    if (record === undefined) return [];
    await articles.delete(id);
    await change.objectStore('trash').put({ record, deletedAt }, id);
    return [id];
  };
  const moved = await askAll(ids, move);
  await keepIndexState(change, state);
  return moved.flat();
}

async function forgetOld(change: ArticleChange): Promise<void> {
  const trash = change.objectStore('trash');
  const limit = new Date(Date.now() - KEPT_MS).toISOString();
  for (let cursor = await trash.openCursor(); cursor !== null; cursor = await cursor.continue()) {
    if (cursor.value?.deletedAt > limit) continue;
    await forgetVersions(change, cursor.key);
    await cursor.delete();
  }
}

async function forgetVersions(change: ArticleChange, id: string): Promise<void> {
  if ((await change.objectStore('articles').getKey(id)) !== undefined) return;
  const versions = change.objectStore('versions');
  const keys = await versions.index('id').getAllKeys(id);
  await askAll(keys, (key) => versions.delete(key));
}
