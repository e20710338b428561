import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writeLibrary } from '../../core/library/files/write-library.ts';
import { makeOwnNote } from '../../core/library/notes/make-own-note.ts';
import { DATABASE_NAME } from '../../platform/article-database.ts';
import { forgetBundled } from '../../platform/load-candidates.ts';
import { saveArticle } from '../../platform/store/save/save-article.ts';
import { saveArticles } from '../../platform/store/save/save-articles.ts';
import { deleteArticles } from '../../platform/store/trash/delete-articles.ts';
import { tellStoreLoss, watchStoreLoss } from '../../platform/store-loss.ts';
import { ADDED_AT, article, eachWithAStore, options, range } from '../../test/store/try-store.ts';
import { ArticleDesk } from './article-desk.ts';
import { LibraryDesk } from './library-desk.ts';

let life: AbortController;
eachWithAStore();
beforeEach(() => {
  life = new AbortController();
  fakeBrowser.reset();
  vi.stubGlobal('fetch', async () => new Response(writeLibrary([article('bundled')])));
});
afterEach(() => life.abort());

/** A library page as `main.tsx` makes it, with twenty articles. */
async function openDesk() {
  await saveArticles(range(0, 20), options);
  const desk = new LibraryDesk(() => undefined);
  watchStoreLoss(() => void desk.lost(), life.signal);
  await desk.open();
  return desk;
}

const deleteStore = () =>
  new Promise((resolve) => {
    indexedDB.deleteDatabase(DATABASE_NAME).onsuccess = resolve;
  });

const TOLD = { text: expect.stringContaining('deleted the store'), onUndo: null };

describe('a store that is deleted under an open library page', () => {
  it('is told, and the list shows what is there: nothing', async () => {
    const desk = await openDesk();
    await desk.selectAll(true);
    await deleteStore();
    await vi.waitFor(() => expect(desk.shown).toMatchObject({ total: 0, count: 0, problems: [] }));
    await vi.waitFor(() => expect(desk.shown.news).toMatchObject(TOLD));
    expect(desk.shown.selected.size).toBe(0);
  });

  it('is told where all that was in it had just been deleted: Undo can bring nothing back any more', async () => {
    const desk = await openDesk();
    await desk.delete(range(0, 20).map(({ id }) => id));
    await deleteStore();
    await vi.waitFor(() => expect(desk.shown.news).toMatchObject(TOLD));
  });

  it('takes new articles, which are listed', async () => {
    const desk = await openDesk();
    await deleteStore();
    await vi.waitFor(() => expect(desk.shown.total).toBe(0));
    await saveArticle(article('new'), ADDED_AT);
    await desk.open();
    expect(desk.shown).toMatchObject({ total: 1, count: 1, problems: [] });
  });

  it('in the middle of an import is told by the import alone', async () => {
    const desk = await openDesk();
    desk.show({ importing: { step: 'running', fileName: 'mine.json', done: 0, total: 9 } });
    await deleteStore();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(desk.shown).toMatchObject({ total: 20, news: null });
  });
});

it('a connection that ends while all is there, as when the browser’s storage is started anew, is no deletion', async () => {
  const desk = await openDesk();
  await desk.delete(['a3']);
  const opened = vi.spyOn(desk, 'open');
  tellStoreLoss();
  await vi.waitFor(() => expect(opened).toHaveBeenCalledOnce());
  await opened.mock.results[0]?.value;
  expect(desk.shown).toMatchObject({ total: 19, count: 19, news: { text: '1 article was deleted.' } });
});

it('a page that makes way for a newer version of the store has lost nothing, and says nothing', async () => {
  const desk = await openDesk();
  await new Promise((resolve) => {
    const opening = indexedDB.open(DATABASE_NAME, 1_000);
    opening.onsuccess = () => resolve(opening.result.close());
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(desk.shown).toMatchObject({ total: 20, news: null });
});

describe('a store that is deleted under an open article page', () => {
  const WORDS = { kind: 'attributed', source: 'The clerk', text: 'It was the clerk.' } as const;
  const NOTE = makeOwnNote('own-1', WORDS, [{ start: 0, end: 7 }]);
  const LOST = expect.stringContaining('deleted the store');

  async function openArticle(id = 'a') {
    forgetBundled();
    await saveArticle(article('a', undefined, { notes: [NOTE] }), ADDED_AT);
    const desk = new ArticleDesk(() => undefined);
    watchStoreLoss(() => void desk.lost(), life.signal);
    await desk.open(id);
    return desk;
  }

  it('is told there, and is still when the reader comes back to the page', async () => {
    const desk = await openArticle();
    await deleteStore();
    await vi.waitFor(() => expect(desk.shown).toMatchObject({ article: undefined, problems: [LOST] }));
    await desk.open('a');
    expect(desk.shown).toMatchObject({ article: undefined, problems: [LOST] });
  });

  it('leaves a note that is being written on to be seen and copied, with its article, until that is given up', async () => {
    const desk = await openArticle();
    desk.write('own-1', WORDS);
    await deleteStore();
    await vi.waitFor(() => expect(desk.shown.problems).toEqual([LOST]));
    const kept = { article: { title: 'On a', notes: [{ key: 'own-1' }] }, drafts: new Map([['own-1', WORDS]]) };
    expect(desk.shown).toMatchObject(kept);
    expect(await desk.editNote('own-1', WORDS)).toBe(false);
    await desk.open('bundled');
    await desk.open('a');
    expect(desk.shown).toMatchObject({ ...kept, problems: [LOST] });
    desk.write('own-1', null);
    await desk.open('a');
    expect(desk.shown).toMatchObject({ article: undefined, problems: [LOST] });
  });

  it.each([
    ['another article', 'b'],
    ['one that came with Says Who', 'bundled'],
  ])('leaves what was being written on one note to be seen while %s is shown', async (_what, other) => {
    const desk = await openArticle();
    await saveArticle(article('b'), ADDED_AT);
    desk.write('own-1', WORDS);
    await desk.open(other);
    await deleteStore();
    await vi.waitFor(() => expect(desk.shown.article?.title).toBe(other === 'b' ? undefined : 'On bundled'));
    await desk.open('a');
    expect(desk.shown).toMatchObject({
      article: { title: 'On a', notes: [{ key: 'own-1' }] },
      drafts: new Map([['own-1', WORDS]]),
      problems: [LOST],
    });
  });

  it('is forgotten once the article is stored anew', async () => {
    const desk = await openArticle();
    await deleteStore();
    await vi.waitFor(() => expect(desk.shown.problems).toEqual([LOST]));
    await saveArticle(article('a'), ADDED_AT);
    await desk.open('a');
    expect(desk.shown).toMatchObject({ article: { title: 'On a' }, problems: [] });
    await deleteArticles(['a']);
    await desk.open('a');
    expect(desk.shown).toMatchObject({ article: undefined, problems: [] });
  });

  it('changes nothing on the page of an article that came with Says Who, nor where all is there still', async () => {
    const desk = await openArticle('bundled');
    await deleteStore();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(desk.shown).toMatchObject({ article: { title: 'On bundled' }, problems: [] });
    const other = await openArticle();
    await other.lost();
    expect(other.shown).toMatchObject({ article: { title: 'On a' }, problems: [] });
  });

  it('does not make an article that never was in it one that was lost', async () => {
    const desk = await openArticle();
    await deleteStore();
    await vi.waitFor(() => expect(desk.shown.problems).toEqual([LOST]));
    await desk.open('b');
    expect(desk.shown).toMatchObject({ article: undefined, problems: [] });
  });
});
