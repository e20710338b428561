import { unwrap } from 'idb';
import { type ArticleEntry, type DeletedRecord, type StoredRecord, withArticles } from '../../article-database.ts';
import { type ArticleChange, changeArticles } from '../../change-articles.ts';
import type { StoreFailure } from '../../store-failure.ts';
import { isEntry } from '../entries/is-entry.ts';
import { keepIndexState, openIndexState } from '../index/add-to-index.ts';
import { withListed } from '../index/index-state.ts';
import { askAll } from '../requests/ask-all.ts';
import { askMany } from '../requests/ask-many.ts';
import { addVersions } from '../save/keep-version.ts';
import { isSameArticle } from '../save/prepare-article.ts';
import { forgetOld } from './forget-old.ts';
import { noteDeleted } from './last-deleted.ts';

/** Articles deleted in one transaction: some 100 ms. */
const BATCH = 500;

/**
 * Deletes articles; `restoreArticles` brings them back within a day. `deleted` are the ids there were. After a
 * failure those of earlier batches are deleted, and can be brought back. `onProgress` hears how many were dealt with.
 */
export async function deleteArticles(
  ids: readonly string[],
  onProgress: (done: number) => void = () => undefined,
): Promise<{ ok: true; deleted: string[] } | StoreFailure> {
  const deleted: string[] = [];
  for (let from = 0; from < ids.length; from += BATCH) {
    const batch = [...new Set(ids.slice(from, from + BATCH))];
    const outcome = await withArticles((database) =>
      changeArticles(database, async (change) => {
        if (from === 0) await forgetOld(change);
        return await moveToTrash(change, batch);
      }),
    );
    if (!outcome.ok) return outcome;
    deleted.push(...outcome.value);
    onProgress(Math.min(ids.length, from + BATCH));
  }
  return { ok: true, deleted };
}

async function moveToTrash(change: ArticleChange, ids: readonly string[]): Promise<string[]> {
  const state = await openIndexState(change);
  const deletedAt = new Date().toISOString();
  const articles = unwrap(change.objectStore('articles'));
  const entries = unwrap(change.objectStore('entries'));
  const trash = unwrap(change.objectStore('trash'));
  const [records, keys] = await Promise.all([
    askMany(() => ids.map((id): IDBRequest<unknown> => articles.get(id))),
    askMany(() => ids.map((id) => entries.index('id').getKey(id))),
  ]);
  const numbers = keys.filter((key) => key !== undefined);
  const lost = keys.filter((key, i) => key !== undefined && records[i] === undefined);
  const listed = await askMany(() => lost.map((number) => entries.get(number as IDBValidKey)));
  const left = new Map(listed.filter(isEntry).map((entry) => [entry.id, describeLost(entry)]));
  const moved = ids.flatMap((id, i) => {
    const record = (records[i] as StoredRecord | undefined) ?? left.get(id);
    return record === undefined ? [] : [{ id, record }];
  });
  await keepDeleted(change, moved);
  await Promise.all([
    // Without an entry its number means nothing: the index needs no change, and a merge drops what it holds.
    askMany(() => numbers.map((number) => entries.delete(number))),
    askMany(() => moved.map(({ id }) => articles.delete(id))),
    askMany(() => moved.map(({ id, record }) => trash.put({ record, deletedAt }, id))),
  ]);
  await noteDeleted(
    change,
    moved.map(({ id }) => id),
  );
  await keepIndexState(change, withListed(state, -numbers.length));
  return moved.map(({ id }) => id);
}

/** What the trash has of an article whose record is gone: brought back, it is listed as it was, and its former texts are still its own. */
const describeLost = ({ title, addedAt, fileName }: ArticleEntry): StoredRecord => ({
  article: { title },
  addedAt,
  fileName,
});

/**
 * One that was deleted and stored anew since is deleted a second time: what lies in the trash of it, with its reader's notes, becomes
 * a former version.
 */
async function keepDeleted(
  change: ArticleChange,
  moved: readonly { id: string; record: StoredRecord }[],
): Promise<void> {
  const trash = unwrap(change.objectStore('trash'));
  const keys = await askMany(() => moved.map(({ id }) => trash.getKey(id)));
  const again = moved.filter((_, i) => keys[i] !== undefined);
  const former: unknown[] = await askMany(() => again.map(({ id }): IDBRequest<unknown> => trash.get(id)));
  await askAll(again, async ({ id, record }, i) => {
    const { record: deleted, deletedAt } = (former[i] ?? {}) as Partial<DeletedRecord>;
    if (deleted === undefined || deletedAt === undefined || isSameArticle(deleted, record)) return;
    await addVersions(change, id, [{ id, record: deleted as StoredRecord, replacedAt: deletedAt }]);
  });
}
