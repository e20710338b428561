import { storedKeysOf } from '../../../core/match/fingerprint/keys-of.ts';
import { type ArticleDatabase, withArticles } from '../../article-database.ts';
import { type ArticleChange, changeArticles } from '../../change-articles.ts';
import { readRecord } from '../../read-record.ts';
import type { StoreFailure } from '../../store-failure.ts';
import { askAll } from '../requests/ask-all.ts';
import { beginReading } from '../requests/begin-reading.ts';
import { addToIndex, openIndexState } from './add-to-index.ts';
import { describeBroken, describeEntry } from './describe-entry.ts';
import { readIndexState, withListed } from './index-state.ts';
import { mergeSegments } from './merge-segments.ts';

// A second of work at most, and each batch holds by itself: stopped at any moment, it goes on from the last.
const BATCH = 256;

let building: Promise<{ ok: true } | StoreFailure> | null = null;

/**
 * Makes entries and index for articles that have none: after an upgrade from version 1, or after the index was lost.
 * Nothing to do otherwise. About 1.5 ms an article. Calls at the same time share the work.
 */
export function buildIndex(): Promise<{ ok: true } | StoreFailure> {
  building ??= build().finally(() => {
    building = null;
  });
  return building;
}

async function build(): Promise<{ ok: true } | StoreFailure> {
  for (;;) {
    const step = await withArticles(async (database) => {
      const state = readIndexState(await beginReading(database, 'meta').objectStore('meta').get('index'));
      if (state !== null && state.builtUpTo === null) return true;
      const batch = await readBatch(database, state?.builtUpTo ?? '');
      return await changeArticles(database, (change) => addBatch(change, state?.builtUpTo ?? '', batch));
    });
    if (!step.ok) return step;
    if (step.value) return { ok: true };
    const merged = await mergeSegments(true);
    if (!merged.ok) return merged;
  }
}

interface Batch {
  articles: { id: string; entry: ReturnType<typeof describeEntry>; keys: Uint32Array }[];
  /** The last id, or null where these were the last. */
  last: string | null;
}

/** Reads and computes outside the transaction that writes: what takes long must not keep others waiting. */
async function readBatch(database: ArticleDatabase, after: string): Promise<Batch> {
  const store = beginReading(database, 'articles').objectStore('articles');
  const range = after === '' ? null : IDBKeyRange.lowerBound(after, true);
  const [ids, records] = await Promise.all([store.getAllKeys(range, BATCH), store.getAll(range, BATCH)]);
  const articles = ids.map((key, i) => {
    const id = String(key);
    const { article, addedAt, fileName } = readRecord(id, records[i]);
    if (article === null) return { id, entry: describeBroken(id, records[i]), keys: new Uint32Array(0) };
    return { id, entry: describeEntry(article, addedAt, fileName), keys: storedKeysOf(article.text) };
  });
  return { articles, last: ids.length < BATCH ? null : String(ids.at(-1)) };
}

/** True when all is built. Does nothing where another tab was faster. */
async function addBatch(change: ArticleChange, after: string, { articles, last }: Batch): Promise<boolean> {
  const state = await openIndexState(change);
  if (state.builtUpTo !== after) return state.builtUpTo === null;
  const entries = change.objectStore('entries');
  const isWanted = await askAll(articles, async ({ id }) => {
    const [there, listed] = await Promise.all([
      change.objectStore('articles').getKey(id),
      entries.index('id').getKey(id),
    ]);
    return there !== undefined && listed === undefined;
  });
  const wanted = articles.filter((_, i) => isWanted[i]);
  const added = await askAll(wanted, async ({ entry, keys }) => ({ number: await entries.add(entry), keys }));
  await addToIndex(change, withListed({ ...state, builtUpTo: last }, added.length), added);
  return last === null;
}
