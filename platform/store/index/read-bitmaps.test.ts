import 'fake-indexeddb/auto';
import { IDBObjectStore } from 'fake-indexeddb';
import { expect, it, vi } from 'vitest';
import { KEY_BITS } from '../../../core/match/fingerprint/key-space.ts';
import type { KeyedArticle } from '../../../core/match/fingerprint/postings.ts';
import { behind, eachWithAStore } from '../../../test/store/try-store.ts';
import { withArticles } from '../../article-database.ts';
import { changeArticles } from '../../change-articles.ts';
import { beginReading } from '../requests/begin-reading.ts';
import { addToIndex, openIndexState } from './add-to-index.ts';
import { forgetIndex, heldBitmaps, readHeldIndex } from './held-index.ts';
import { bitmapKey } from './index-state.ts';
import { type LookUp, lookUpKeys } from './look-up-keys.ts';
import { mergeSegments } from './merge-segments.ts';
import { warmStore } from './warm-store.ts';

eachWithAStore();

const KEYS = 90;
const keysOf = (number: number) =>
  Uint32Array.from({ length: KEYS }, (_, i) => Math.imul(number * KEYS + i + 1, 0x9e3779b1) >>> (32 - KEY_BITS)).sort();
/** An index reads so many of these in parts, and its bitmap has four bits a key: a power of two, it has two to four. */
const MANY = 3_000;
const many = (from: number, count: number): KeyedArticle[] =>
  Array.from({ length: count }, (_, i) => ({ number: from + i, keys: keysOf(from + i) }));

/** Puts made articles into the index: `storedKeysOf` so many texts would take the test's time. */
async function add(articles: KeyedArticle[]): Promise<void> {
  const outcome = await withArticles((database) =>
    changeArticles(database, async (change) => {
      const entries = change.objectStore('entries');
      for (const { number } of articles) void entries.put({ id: `a${number}` } as never, number);
      await addToIndex(change, await openIndexState(change), articles);
    }),
  );
  expect(outcome.ok).toBe(true);
}

/** Looks keys up; with how many shards were read for that. */
async function lookUp(keys: Uint32Array): Promise<LookUp & { reads: number }> {
  const get = vi.spyOn(IDBObjectStore.prototype, 'get');
  const outcome = await withArticles(async (database) => {
    const reading = beginReading(database, 'meta', 'recent', 'shards', 'entries', 'articles');
    const index = await readHeldIndex(reading);
    return index && lookUpKeys(reading, index, keys);
  });
  const reads = get.mock.contexts.filter((store) => (store as IDBObjectStore).name === 'shards').length;
  get.mockRestore();
  if (!outcome.ok || outcome.value === null) throw new Error('no index');
  return { ...outcome.value, reads };
}

const isHeld = async (number: number) =>
  [...(await lookUp(keysOf(number))).holders.values()].filter((numbers) => numbers.includes(number)).length === KEYS;

it('strange keys are hardly asked for in a large index, and those it has are found', async () => {
  await add(many(1, MANY));
  const strange = keysOf(1_000_000);
  expect((await lookUp(strange)).reads).toBeGreaterThan(0.9 * KEYS);
  forgetIndex();
  await warmStore();
  expect(heldBitmaps.size).toBe(1);
  expect(await lookUp(strange)).toMatchObject({ holders: new Map(), isDamaged: false });
  forgetIndex();
  await warmStore();
  expect((await lookUp(strange)).reads).toBeLessThan(0.4 * KEYS);
  for (const number of [1, 999, MANY]) expect(await isHeld(number), `${number}`).toBe(true);
});

it('a damaged bitmap is done without', async () => {
  await add(many(1, MANY));
  await warmStore();
  const [segment] = heldBitmaps.keys();
  await behind((database) => database.put('shards', new Uint8Array(3), bitmapKey(segment as number)));
  forgetIndex();
  await warmStore();
  expect(heldBitmaps.size).toBe(0);
  expect(await isHeld(7)).toBe(true);
});

it('a merge makes the bitmap anew and throws the old one away with its shards', async () => {
  await add(many(1, MANY));
  await warmStore();
  const [before] = heldBitmaps.keys();
  await add(many(MANY + 1, 400));
  expect(await mergeSegments()).toEqual({ ok: true });
  await warmStore();
  const [after, ...others] = heldBitmaps.keys();
  expect(others).toEqual([]);
  expect(after).not.toBe(before);
  expect(await behind((database) => database.get('shards', bitmapKey(before as number)))).toBeUndefined();
  for (const number of [1, MANY, MANY + 1, MANY + 400]) expect(await isHeld(number), `${number}`).toBe(true);
});
