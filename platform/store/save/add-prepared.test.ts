import 'fake-indexeddb/auto';
import { IDBDatabase, IDBObjectStore } from 'fake-indexeddb';
import { expect, it, vi } from 'vitest';
import { counts, eachWithAStore, FULL, options, range, refuse } from '../../../test/store/try-store.ts';
import { saveArticles } from './save-articles.ts';

eachWithAStore();

/** Counts calls without a pause between them in which a page could draw; the most there were. */
function countWithoutPause(): () => number {
  const add = IDBObjectStore.prototype.add as (...args: unknown[]) => IDBRequest;
  let calls = 0;
  let most = 0;
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...args: unknown[]) {
    if (calls === 0)
      setImmediate(() => {
        calls = 0;
      });
    calls += 1;
    most = Math.max(most, calls);
    return add.apply(this, args) as never;
  });
  return () => most;
}

it('an import hands the browser some articles at a time, all of a batch in one transaction', async () => {
  await saveArticles(range(0, 1), options);
  const most = countWithoutPause();
  const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
  expect(await saveArticles(range(1, 501), options)).toMatchObject({ ok: true });
  // A record and an entry each; the stand-in for the browser answers the first of a hundred within one turn.
  expect(most()).toBeLessThanOrEqual(2 * 2 * 100);
  expect(
    begun.mock.calls.filter(([stores, mode]) => mode === 'readwrite' && [...stores].includes('articles')),
  ).toHaveLength(1);
});

it('a batch whose last articles are refused leaves none of it', async () => {
  await saveArticles(range(0, 1), options);
  const before = await counts();
  refuse('add', 2 * 450, FULL);
  expect(await saveArticles(range(1, 501), options)).toMatchObject({
    ok: false,
    reason: 'full',
    imported: { added: [] },
  });
  vi.restoreAllMocks();
  expect(await counts()).toEqual(before);
});
