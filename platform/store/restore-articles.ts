import { storedKeysOf } from '../../core/match/fingerprint/keys-of.ts';
import { type StoredRecord, withArticles } from '../article-database.ts';
import { type ArticleChange, changeArticles } from '../change-articles.ts';
import { readRecord } from '../read-record.ts';
import type { StoreFailure } from '../store-failure.ts';
import { addToIndex, openIndexState } from './add-to-index.ts';
import { askAll } from './ask-all.ts';
import { describeBroken, describeEntry } from './describe-entry.ts';
import { mergeSegments } from './merge-segments.ts';

/** Articles brought back in one transaction: some 200 ms. */
const BATCH = 250;

/** Brings deleted articles back as they were, except where one with the id is stored again. `restored` are their ids. */
export async function restoreArticles(
  ids: readonly string[],
): Promise<{ ok: true; restored: string[] } | StoreFailure> {
  const restored: string[] = [];
  for (let from = 0; from < ids.length; from += BATCH) {
    const batch = ids.slice(from, from + BATCH);
    const outcome = await withArticles((database) => changeArticles(database, (change) => takeBack(change, batch)));
    if (!outcome.ok) return outcome;
    restored.push(...outcome.value);
  }
  await mergeSegments();
  return { ok: true, restored };
}

async function takeBack(change: ArticleChange, ids: readonly string[]): Promise<string[]> {
  const trash = change.objectStore('trash');
  const deleted = await askAll(ids, (id) => trash.get(id));
  const records = new Map<string, unknown>();
  for (const [i, id] of ids.entries()) if (deleted[i] !== undefined) records.set(id, deleted[i].record);
  const restored = await putBack(change, records);
  await askAll(restored, (id) => trash.delete(id));
  return restored;
}

/** Puts records back as they are, with entry and index, where their ids are free; the ids it put. */
export async function putBack(change: ArticleChange, records: ReadonlyMap<string, unknown>): Promise<string[]> {
  const state = await openIndexState(change);
  const articles = change.objectStore('articles');
  const entries = change.objectStore('entries');
  const taken = new Set(await askAll(records.keys(), (id) => articles.getKey(id)));
  const restored = Array.from(records, ([id, record]) => ({ id, record })).filter(({ id }) => !taken.has(id));
  await askAll(restored, async ({ id }) => {
    const stale = await entries.index('id').getKey(id);
    if (stale !== undefined) await entries.delete(stale);
  });
  const keyed = await askAll(restored, async ({ id, record }) => {
    const { article, addedAt, fileName } = readRecord(id, record);
    const entry = article === null ? describeBroken(id) : describeEntry(article, addedAt, fileName);
    const [number] = await Promise.all([entries.add(entry), articles.put(record as StoredRecord, id)]);
    return { number, keys: article === null ? new Uint32Array(0) : storedKeysOf(article.text) };
  });
  await addToIndex(change, state, keyed);
  return restored.map(({ id }) => id);
}
