import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writeLibrary } from '../../core/library/files/write-library.ts';
import { saveArticle } from '../../platform/store/save/save-article.ts';
import { saveArticles } from '../../platform/store/save/save-articles.ts';
import { ADDED_AT, article, behind, eachWithAStore, listed, options, range } from '../../test/store/try-store.ts';
import { LibraryDesk } from './library-desk.ts';
import { RecordCheck } from './record-check.ts';

eachWithAStore();
beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('fetch', async () => new Response(writeLibrary([article('bundled')])));
});

let looking: Promise<void> = Promise.resolve();
// What looks on would look into the next test's store.
afterEach(() => looking);

async function openDesk(onChange: () => void = () => undefined) {
  const desk = new LibraryDesk(onChange, () => {
    looking = check.run();
  });
  const check = new RecordCheck(desk);
  await desk.open();
  return desk;
}

/** Of thirty articles ten are damaged, gone, or without a text. */
async function openDamaged(onChange?: () => void) {
  await saveArticles(range(0, 30), options);
  await behind(async (database) => {
    for (const id of ['a0', 'a1', 'a2', 'a3']) await database.delete('articles', id);
    for (const id of ['a4', 'a5', 'a6']) await database.put('articles', 'rubbish', id);
    for (const id of ['a7', 'a8', 'a29']) {
      const { article: whole, ...rest } = await database.get('articles', id);
      await database.put('articles', { ...rest, article: { ...whole, text: null } }, id);
    }
  });
  return await openDesk(onChange);
}
const BROKEN = ['a0', 'a1', 'a2', 'a29', 'a3', 'a4', 'a5', 'a6', 'a7', 'a8'];
const idsOf = (desk: LibraryDesk) => desk.shown.broken.map(({ id }) => id).sort();

describe('articles that cannot be read', () => {
  it('are named by the titles they are listed by, soon after the list is there', async () => {
    const desk = await openDamaged();
    expect(desk.shown).toMatchObject({ total: 30, count: 30 });
    await vi.waitFor(() => expect(idsOf(desk)).toEqual(BROKEN));
    expect(desk.shown.broken.find(({ id }) => id === 'a3')?.title).toBe('On a3');
    expect(await listed()).toHaveLength(30);
  });

  it('in part are also those that lost their title alone: they go by the one they are listed by', async () => {
    await saveArticles(range(0, 3), options);
    await behind(async (database) => {
      const { article: whole, ...rest } = await database.get('articles', 'a1');
      await database.put('articles', { ...rest, article: { ...whole, title: 5 } }, 'a1');
    });
    const desk = await openDesk();
    await looking;
    expect(desk.shown.broken).toEqual([{ id: 'a1', title: 'On a1', isInPart: true }]);
  });

  it('are none where all is well', async () => {
    await saveArticles(range(0, 3), options);
    const shown = vi.fn();
    const desk = await openDesk(shown);
    await looking;
    expect(desk.shown.broken).toEqual([]);
    shown.mockClear();
    await desk.open();
    const before = shown.mock.calls.length;
    await looking;
    expect(shown).toHaveBeenCalledTimes(before);
  });

  it('in part are told apart from those that cannot be read at all, and are whole once stored anew', async () => {
    await saveArticles(range(0, 4), options);
    await behind(async (database) => {
      const { article: whole, ...rest } = await database.get('articles', 'a1');
      await database.put('articles', { ...rest, article: { ...whole, notes: 'rubbish', origin: { url: 7 } } }, 'a1');
      await database.put('articles', 'rubbish', 'a2');
    });
    const desk = await openDesk();
    await looking;
    expect(desk.shown.broken.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual([
      { id: 'a1', title: 'On a1', isInPart: true },
      { id: 'a2', title: 'On a2', isInPart: false },
    ]);
    await desk.selectBroken(true);
    expect(desk.shown).toMatchObject({ selected: new Set(['a1']), selectedShown: 1 });
    await desk.selectBroken(false);
    expect(desk.shown).toMatchObject({ selected: new Set(['a2']), selectedShown: 1 });
    await saveArticle(article('a1'), ADDED_AT);
    await desk.open();
    await looking;
    expect(idsOf(desk)).toEqual(['a2']);
  });

  it('at all once more of one is lost are told so', async () => {
    await saveArticles(range(0, 2), options);
    const damage = (news: object) =>
      behind(async (database) => {
        const { article: whole, ...rest } = await database.get('articles', 'a1');
        await database.put('articles', { ...rest, article: { ...whole, ...news } }, 'a1');
      });
    await damage({ notes: 'rubbish' });
    const desk = await openDesk();
    await looking;
    await damage({ text: null });
    await desk.open();
    await looking;
    expect(desk.shown.broken).toEqual([{ id: 'a1', title: 'On a1', isInPart: false }]);
  });

  it('are selected and deleted together; Undo brings them back as they were listed, with their damage', async () => {
    const desk = await openDamaged();
    await vi.waitFor(() => expect(idsOf(desk)).toEqual(BROKEN));
    await desk.selectBroken(false);
    expect(desk.shown).toMatchObject({ selected: new Set(BROKEN), selectedShown: 10 });
    await desk.delete([...desk.shown.selected]);
    expect(desk.shown).toMatchObject({ total: 20, count: 20, news: { text: '10 articles were deleted.' } });
    expect(desk.shown.deleted.find(({ id }) => id === 'a3')?.title).toBe('On a3');
    await vi.waitFor(() => expect(idsOf(desk)).toEqual([]));
    desk.shown.news?.onUndo?.();
    await vi.waitFor(() => expect(desk.shown.news?.text).toBe('10 articles were brought back.'));
    await vi.waitFor(() => expect(idsOf(desk)).toEqual(BROKEN));
    expect(desk.shown).toMatchObject({ total: 30, count: 30 });
    expect(desk.shown.broken.find(({ id }) => id === 'a3')?.title).toBe('On a3');
    expect(await behind((database) => database.get('articles', 'a4'))).toBe('rubbish');
  });

  it('are at no moment told to be among the articles that are left once they are deleted', async () => {
    const told = new Set<string>();
    let desk: LibraryDesk | null = null;
    desk = await openDamaged(() => {
      if (desk) told.add(`${desk.shown.broken.length} of ${desk.shown.count}`);
    });
    await vi.waitFor(() => expect(idsOf(desk)).toEqual(BROKEN));
    told.clear();
    await desk.delete(BROKEN);
    await looking;
    expect([...told]).toEqual(['10 of 30', '0 of 20']);
  });

  it('are whole once they are stored anew', async () => {
    const desk = await openDamaged();
    await vi.waitFor(() => expect(idsOf(desk)).toEqual(BROKEN));
    for (const id of ['a0', 'a4', 'a7']) await saveArticle(article(id), ADDED_AT);
    await desk.open();
    await vi.waitFor(() => expect(idsOf(desk)).toEqual(['a1', 'a2', 'a29', 'a3', 'a5', 'a6', 'a8']));
    expect(desk.shown).toMatchObject({ total: 30, count: 30 });
  });

  it('of a large library are looked for in small parts, and each record once', async () => {
    await saveArticles(range(0, 200), options);
    await behind((database) => database.delete('articles', 'a0'));
    const read = vi.spyOn(IDBObjectStore.prototype, 'get');
    const readRecords = () => read.mock.calls.map(([key]) => String(key)).filter((key) => /^a\d+$/.test(key));
    const desk = await openDesk();
    expect(readRecords().length).toBeLessThanOrEqual(20);
    await looking;
    expect(idsOf(desk)).toEqual(['a0']);
    expect(readRecords()).toHaveLength(200);
    read.mockClear();
    await desk.open();
    await looking;
    expect(readRecords()).toEqual(['a0']);
  });
});

it('an article whose record is gone keeps its former texts when it is deleted and brought back', async () => {
  await saveArticle(article('a', 'Words of before.'), ADDED_AT);
  await saveArticle(article('a'), ADDED_AT);
  await behind((database) => database.delete('articles', 'a'));
  const desk = await openDesk();
  await desk.delete(['a']);
  expect(await listed()).toEqual([]);
  await desk.restore(['a']);
  expect(await listed()).toEqual(['a']);
  expect(await behind((database) => database.getAll('versions'))).toMatchObject([
    { id: 'a', record: { article: { text: 'Words of before.' } } },
  ]);
});
