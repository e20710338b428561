import 'fake-indexeddb/auto';
import { IDBObjectStore } from 'fake-indexeddb';
import { expect, it, vi } from 'vitest';
import { fillIndex, KEYS, MANY, made, madeKeys } from '../../test/store/fill-index.ts';
import { behind, eachWithAStore } from '../../test/store/try-store.ts';
import { withArticles } from '../article-database.ts';
import { beginReading } from './begin-reading.ts';
import { forgetIndex, heldBitmaps, readHeldIndex } from './held-index.ts';
import { bitmapKey } from './index-state.ts';
import { type LookUp, lookUpKeys } from './look-up-keys.ts';
import { mergeSegments } from './merge-segments.ts';
import { warmStore } from './warm-store.ts';

eachWithAStore();

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
  [...(await lookUp(madeKeys(number))).holders.values()].filter((numbers) => numbers.includes(number)).length === KEYS;

it('strange keys are hardly asked for in a large index, and those it has are found', async () => {
  await fillIndex(made(1, MANY));
  const strange = madeKeys(1_000_000);
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
  await fillIndex(made(1, MANY));
  await warmStore();
  const [segment] = heldBitmaps.keys();
  await behind((database) => database.put('shards', new Uint8Array(3), bitmapKey(segment as number)));
  forgetIndex();
  await warmStore();
  expect(heldBitmaps.size).toBe(0);
  expect(await isHeld(7)).toBe(true);
});

it('a merge makes the bitmap anew and throws the old one away with its shards', async () => {
  await fillIndex(made(1, MANY));
  await warmStore();
  const [before] = heldBitmaps.keys();
  await fillIndex(made(MANY + 1, 400));
  expect(await mergeSegments()).toEqual({ ok: true });
  await warmStore();
  const [after, ...others] = heldBitmaps.keys();
  expect(others).toEqual([]);
  expect(after).not.toBe(before);
  expect(await behind((database) => database.get('shards', bitmapKey(before as number)))).toBeUndefined();
  for (const number of [1, MANY, MANY + 1, MANY + 400]) expect(await isHeld(number), `${number}`).toBe(true);
});
