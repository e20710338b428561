import { unwrap } from 'idb';
import { storedKeysOf } from '../../../core/match/fingerprint/keys-of.ts';
import { withArticles } from '../../article-database.ts';
import { type ArticleChange, changeArticles } from '../../change-articles.ts';
import { readRecord } from '../../read-record.ts';
import type { StoreFailure } from '../../store-failure.ts';
import { findAnew } from '../entries/find-anew.ts';
import { addToIndex, openIndexState } from '../index/add-to-index.ts';
import { describeBroken, describeEntry } from '../index/describe-entry.ts';
import { withListed } from '../index/index-state.ts';
import { mergeSegments } from '../index/merge-segments.ts';
import { askAll } from '../requests/ask-all.ts';
import { askMany } from '../requests/ask-many.ts';

/** Articles brought back in one transaction: some 200 ms. */
const BATCH = 250;

/**
 * Brings deleted articles back as they were, except where one with the id is stored again, or was stored anew from their address under
 * another (`anew`). `restored` are their ids. `onProgress` hears how many were dealt with.
 */
export async function restoreArticles(
  ids: readonly string[],
  onProgress: (done: number) => void = () => undefined,
): Promise<({ ok: true } & Restored) | StoreFailure> {
  const all: Restored = { restored: [], anew: [] };
  for (let from = 0; from < ids.length; from += BATCH) {
    const batch = ids.slice(from, from + BATCH);
    const outcome = await withArticles((database) => changeArticles(database, (change) => takeBack(change, batch)));
    if (!outcome.ok) return outcome;
    all.restored.push(...outcome.value.restored);
    all.anew.push(...outcome.value.anew);
    onProgress(Math.min(ids.length, from + BATCH));
  }
  await mergeSegments();
  return { ok: true, ...all };
}

interface Restored {
  restored: string[];
  anew: string[];
}

async function takeBack(change: ArticleChange, ids: readonly string[]): Promise<Restored> {
  const trash = change.objectStore('trash');
  const read = await askAll(ids, (id) => trash.get(id));
  // One that the disk has lost stays where it is.
  const there = ids.flatMap((id, i) => (read[i]?.record === undefined ? [] : [[id, read[i]] as const]));
  const anew = await findAnew(change, new Map(there));
  const back = there.filter(([id]) => !anew.has(id));
  const restored = await putBack(change, new Map(back.map(([id, { record }]) => [id, record])));
  await askAll(restored, (id) => trash.delete(id));
  return { restored, anew: [...anew] };
}

/** Puts records back as they are, with entry and index, where their ids are free; the ids it put. */
export async function putBack(change: ArticleChange, records: ReadonlyMap<string, unknown>): Promise<string[]> {
  const state = await openIndexState(change);
  const articles = unwrap(change.objectStore('articles'));
  const entries = unwrap(change.objectStore('entries'));
  const all = Array.from(records, ([id, record]) => ({ id, record }));
  const taken = await askMany(() => all.map(({ id }) => articles.getKey(id)));
  const free = all.filter((_, i) => taken[i] === undefined);
  // Entries left behind by lost records make way.
  const listed = await askMany(() => free.map(({ id }) => entries.index('id').getKey(id)));
  const stale = listed.filter((number) => number !== undefined);
  await askMany(() => stale.map((number) => entries.delete(number)));
  const read = free.map(({ id, record }) => ({ id, record, ...readRecord(id, record) }));
  const [numbers] = await Promise.all([
    askMany(() =>
      read.map(({ id, record, article, addedAt, fileName }) =>
        entries.add(article === null ? describeBroken(id, record) : describeEntry(article, addedAt, fileName)),
      ),
    ),
    askMany(() => free.map(({ id, record }) => articles.put(record, id))),
  ]);
  const keyed = read.map(({ article }, i) => ({
    number: Number(numbers[i]),
    keys: article === null ? new Uint32Array(0) : storedKeysOf(article.text),
  }));
  await addToIndex(change, withListed(state, keyed.length - stale.length), keyed);
  return free.map(({ id }) => id);
}
