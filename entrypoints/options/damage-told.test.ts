import 'fake-indexeddb/auto';
import type { IDBPDatabase } from 'idb';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writeLibrary } from '../../core/library/files/write-library.ts';
import { saveArticles } from '../../platform/store/save/save-articles.ts';
import { article, behind, eachWithAStore, options, range } from '../../test/store/try-store.ts';
import { lookUpStored } from '../background/look-up-stored.ts';
import { LibraryDesk } from './library-desk.ts';

eachWithAStore();
beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('fetch', async () => new Response(writeLibrary([article('bundled')])));
});

const TOLD = expect.stringContaining('were damaged');
const askPopup = () => lookUpStored({ address: null, declared: null, readAt: null, match: null });

async function open() {
  const desk = new LibraryDesk(() => undefined);
  await desk.open();
  return desk;
}

it('a damaged list is told where the library is opened, stays to be read, and is told nowhere else', async () => {
  await saveArticles(range(0, 5), options);
  await behind((database) => database.put('entries', 'rubbish', 3));
  const desk = await open();
  expect(desk.shown).toMatchObject({ total: 5, problems: [TOLD] });
  // As when the reader comes back to the page.
  await desk.open();
  expect(desk.shown.problems).toEqual([TOLD]);
  expect((await open()).shown.problems).toEqual([]);
  expect(await askPopup()).toMatchObject({ problems: [], news: [] });
});

it('told in the toolbar window it is not told in the library again', async () => {
  await saveArticles(range(0, 5), options);
  await behind((database) => database.put('meta', 'rubbish', 'index'));
  await saveArticles(range(5, 6), options);
  expect(await askPopup()).toMatchObject({ news: [TOLD] });
  expect(await askPopup()).toMatchObject({ news: [] });
  expect((await open()).shown).toMatchObject({ total: 6, problems: [] });
});

it('a library that is well has nothing to tell', async () => {
  await saveArticles(range(0, 5), options);
  expect((await open()).shown.problems).toEqual([]);
  expect(await askPopup()).toMatchObject({ problems: [], news: [] });
});

it.each<[string, number, (database: IDBPDatabase) => Promise<unknown>]>([
  ['was made anew where the library was opened', 1, (database) => database.delete('entries', 3)],
  ['is well', 0, async () => undefined],
])('pages are compared anew where a list %s: %i times', async (_what, times, damage) => {
  await saveArticles(range(0, 5), options);
  await behind(damage);
  const heard = vi.fn();
  fakeBrowser.runtime.onMessage.addListener(heard);
  const desk = await open();
  expect(desk.shown.total).toBe(5);
  await desk.open();
  expect(heard.mock.calls.map(([message]) => message)).toEqual(Array(times).fill({ type: 'library-changed' }));
});
