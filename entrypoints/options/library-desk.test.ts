import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writeLibrary } from '../../core/library/files/write-library.ts';
import { saveArticle } from '../../platform/store/save/save-article.ts';
import { saveArticles } from '../../platform/store/save/save-articles.ts';
import { deleteArticles } from '../../platform/store/trash/delete-articles.ts';
import { emptyTrash } from '../../platform/store/trash/empty-trash.ts';
import {
  ADDED_AT,
  article,
  eachWithAStore,
  FULL,
  listed,
  options,
  range,
  refuse,
  textOf,
} from '../../test/store/try-store.ts';
import { LibraryDesk } from './library-desk.ts';

const BUNDLED = article('bundled');

eachWithAStore();
beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('fetch', async () => new Response(writeLibrary([BUNDLED])));
});

async function openDesk() {
  const desk = new LibraryDesk(() => undefined);
  await desk.open();
  const ids = () => Array.from({ length: desk.shown.total ?? 0 }, (_, i) => desk.shown.rowAt(i)?.id);
  return { desk, ids };
}

describe('the list', () => {
  it('is what is stored, besides what came with the extension', async () => {
    await saveArticle(article('b'), ADDED_AT, 'mine.json');
    const { desk, ids } = await openDesk();
    expect(desk.shown.bundled).toEqual([{ id: 'bundled', title: 'On bundled', noteCount: 0 }]);
    expect(ids()).toEqual(['b']);
    expect(desk.shown).toMatchObject({ total: 1, count: 1, problems: [] });
  });

  it('of a store that does not open is waited for once', async () => {
    const open = vi.fn(() => {
      throw new DOMException('broken', 'UnknownError');
    });
    vi.stubGlobal('indexedDB', { open });
    const { desk } = await openDesk();
    expect(desk.shown.problems).toEqual([expect.stringContaining('broken')]);
    expect(open).toHaveBeenCalledTimes(1);
  });

  it('reads rows as they come into view, each once', async () => {
    await saveArticles(range(0, 250), options);
    const { desk, ids } = await openDesk();
    expect(ids()[150]).toBeUndefined();
    desk.range(140, 160);
    await vi.waitFor(() => expect(ids()[150]).toBe('a99'));
    desk.range(240, 250);
    await vi.waitFor(() => expect(ids()[249]).toBe('a0'));
  });

  it('follows the filter; an older answer does not take the place of a newer', async () => {
    await saveArticles(range(0, 20), options);
    const { desk, ids } = await openDesk();
    desk.filter({ query: 'a1' });
    desk.filter({ query: 'a15' });
    await vi.waitFor(() => expect(ids()).toEqual(['a15']));
    desk.filter({ query: '', sort: 'title' });
    await vi.waitFor(() => expect(ids().slice(0, 3)).toEqual(['a0', 'a1', 'a2']));
    expect(desk.shown.count).toBe(20);
  });

  it('that is searched has no row to come back to any more', async () => {
    const { desk } = await openDesk();
    desk.show({ startAt: 4 });
    desk.filter({ query: 'nothing' });
    expect(desk.shown.startAt).toBeNull();
  });

  it('sorted otherwise has the rows in view, though their numbers and that of all are the same', async () => {
    await saveArticles(range(0, 350), options);
    const { desk, ids } = await openDesk();
    desk.range(240, 260);
    await vi.waitFor(() => expect(ids()[250]).toBe('a99'));
    desk.filter({ sort: 'oldest' });
    await vi.waitFor(() => expect(ids()[0]).toBe('a0'));
    expect(ids()[250]).toBe('a250');
  });

  it('never shows a row in view as unread while an article is deleted', async () => {
    await saveArticles(range(0, 350), options);
    const { desk, ids } = await openDesk();
    desk.range(240, 260);
    await vi.waitFor(() => expect(ids()[250]).toBe('a99'));
    const seen: unknown[] = [];
    const watched = new LibraryDesk(() => seen.push(watched.shown.rowAt(250)?.id));
    await watched.open();
    watched.range(240, 260);
    await vi.waitFor(() => expect(seen.at(-1)).toBe('a99'));
    seen.length = 0;
    await watched.delete(['a99']);
    expect(new Set(seen)).toEqual(new Set(['a99', 'a98']));
  });

  it('knows of what is selected how much it shows', async () => {
    await saveArticles(range(0, 20), options);
    const { desk } = await openDesk();
    for (const id of ['a3', 'a4', 'a12', 'a12']) desk.select(id, true);
    expect(desk.shown.selectedShown).toBe(3);
    desk.filter({ query: 'a1' });
    await vi.waitFor(() => expect(desk.shown).toMatchObject({ total: 11, selectedShown: 1 }));
    desk.select('a12', false);
    expect(desk.shown).toMatchObject({ selected: new Set(['a3', 'a4']), selectedShown: 0 });
    await desk.selectAll(true);
    expect(desk.shown.selectedShown).toBe(11);
  });

  it('read anew with articles selected is put in order once', async () => {
    await saveArticles(range(0, 20), options);
    const { desk } = await openDesk();
    desk.filter({ sort: 'title' });
    await vi.waitFor(() => expect(desk.shown.rowAt(1)?.id).toBe('a1'));
    await desk.selectAll(true);
    await deleteArticles(['a7']);
    const sort = vi.spyOn(Array.prototype, 'sort');
    await desk.open();
    const sorted = sort.mock.contexts.filter((list) => Array.isArray(list) && list.length === 19);
    expect(sorted).toHaveLength(1);
    expect(desk.shown).toMatchObject({ selectedShown: 19, total: 19 });
    expect(desk.shown.selected.has('a7')).toBe(false);
  });

  /** Reads the list anew once for each question that it asks the store, and does something at that. */
  async function atEachQuestion(desk: LibraryDesk, act: () => void, check: (question: number) => void) {
    const { transaction } = IDBDatabase.prototype;
    for (let question = 1, asked = 1; asked >= question; question++) {
      asked = 0;
      const spy = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
        this: IDBDatabase,
        ...about
      ) {
        asked += 1;
        if (asked === question) act();
        return transaction.apply(this, about);
      });
      await desk.open();
      spy.mockRestore();
      if (asked >= question) check(question);
      else expect(question).toBeGreaterThan(4);
    }
  }

  it('what is chosen while the list is read anew stays chosen', async () => {
    await saveArticles(range(0, 20), options);
    const { desk } = await openDesk();
    const choose = () => {
      void desk.select('a1', true);
      void desk.select('a2', false);
    };
    choose();
    await atEachQuestion(
      desk,
      () => void desk.select('a2', true),
      (question) => {
        const chosen = { selected: new Set(['a1', 'a2']), selectedShown: 2 };
        expect(desk.shown, `chosen at question ${question}`).toMatchObject(chosen);
        choose();
      },
    );
  });

  it('damage that is found while the list is read anew stays told', async () => {
    await saveArticles(range(0, 20), options);
    const { desk } = await openDesk();
    const [first, second] = ['a1', 'a2'].map((id) => ({ id, title: '', isInPart: false }));
    const broken = [first, second].filter((one) => one !== undefined);
    desk.show({ broken: broken.slice(0, 1) });
    await atEachQuestion(
      desk,
      () => desk.show({ broken }),
      (question) => {
        expect(desk.shown.broken, `found at question ${question}`).toEqual(broken);
        desk.show({ broken: broken.slice(0, 1) });
      },
    );
  });

  it('selects all from the row chosen last to another, in the order shown, read or not, and lets them go again', async () => {
    await saveArticles(range(0, 300), options);
    const { desk } = await openDesk();
    desk.filter({ sort: 'oldest' });
    await vi.waitFor(() => expect(desk.shown.rowAt(0)?.id).toBe('a0'));
    await desk.select('a280', true);
    await desk.select('a20', true, true);
    expect(desk.shown).toMatchObject({ selectedShown: 261 });
    await desk.select('a10', false);
    await desk.select('a278', false, true);
    expect(desk.shown.selected).toEqual(new Set(['a279', 'a280']));
    expect(desk.shown.selectedShown).toBe(2);
  });

  it('selects one row alone where the one chosen last is not shown', async () => {
    await saveArticles(range(0, 20), options);
    const { desk } = await openDesk();
    await desk.select('a3', true, true);
    desk.filter({ query: 'a1' });
    await vi.waitFor(() => expect(desk.shown.total).toBe(11));
    await desk.select('a15', true, true);
    expect(desk.shown).toMatchObject({ selected: new Set(['a3', 'a15']), selectedShown: 1 });
  });

  it('takes both days of a filter along', async () => {
    await saveArticle(article('a'), '2026-11-24T12:00:00.000Z');
    const { desk, ids } = await openDesk();
    desk.filter({ from: '2026-11-24', to: '2026-11-24' });
    await vi.waitFor(() => expect(desk.shown.total).toBe(1));
    desk.filter({ from: '2026-11-25', to: '' });
    await vi.waitFor(() => expect(ids()).toEqual([]));
    desk.filter({ from: '2026-1' });
    await vi.waitFor(() => expect(ids()).toEqual(['a']));
  });

  it('where the store is broken says so, and the bundled article is there', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    });
    const { desk } = await openDesk();
    expect(desk.shown.bundled).toHaveLength(1);
    expect(desk.shown.problems).toEqual([expect.stringMatching(/only with what came with Says Who/)]);
    await desk.delete(['b']);
    expect(desk.shown.news?.text).toBe('Not everything was deleted.');
  });
});

describe('deleting', () => {
  it('takes all that are selected away, and Undo brings them back as they were', async () => {
    await saveArticles(range(0, 20), options);
    const { desk, ids } = await openDesk();
    desk.filter({ query: 'a1' });
    await vi.waitFor(() => expect(desk.shown.total).toBe(11));
    await desk.selectAll(true);
    desk.select('a10', false);
    await desk.delete([...desk.shown.selected]);
    expect(ids()).toEqual(['a10']);
    expect(desk.shown).toMatchObject({ deletedCount: 10, count: 10, news: { text: '10 articles were deleted.' } });
    expect(desk.shown.selected.size).toBe(0);
    desk.shown.news?.onUndo?.();
    await vi.waitFor(() => expect(desk.shown.total).toBe(11));
    expect(desk.shown).toMatchObject({ deletedCount: 0, news: { text: '10 articles were brought back.' } });
  });

  it('is told at once in the number of all and of those shown, never as “20 of 19 articles”; so is a way back', async () => {
    await saveArticles(range(0, 20), options);
    const seen = new Set<string>();
    const desk = new LibraryDesk(() => seen.add(`${desk.shown.total} of ${desk.shown.count}`));
    await desk.open();
    await desk.delete(['a3']);
    await desk.restore(['a3']);
    expect([...seen]).toEqual(['null of 0', 'null of 20', '20 of 20', '19 of 19']);
  });

  it('cannot be undone where another tab has emptied the trash or stored the article anew, and says which', async () => {
    await saveArticles(range(0, 3), options);
    const { desk } = await openDesk();
    await desk.delete(['a0', 'a1', 'a2']);
    await saveArticle(article('a1', 'Another text.'), ADDED_AT);
    await emptyTrash();
    await desk.restore(['a0', 'a1', 'a2']);
    expect(desk.shown.news).toMatchObject({
      text: '0 articles were brought back.',
      faults: [
        '1 article was stored anew meanwhile and left as stored.',
        '2 articles were forgotten meanwhile and cannot be brought back.',
      ],
    });
  });

  it('cannot be undone where its page was stored anew under another id, and says so: it would be there twice', async () => {
    const url = 'https://news.example/ferry';
    const from = (id: string) =>
      article(id, textOf('ferry'), { origin: { url, site: null, byline: null, published: null, remark: null } });
    await saveArticle(from('theirs'), ADDED_AT);
    const { desk } = await openDesk();
    await desk.delete(['theirs']);
    await saveArticle(from('mine'), new Date(Date.now() + 1_000).toISOString());
    await desk.restore(['theirs']);
    expect(desk.shown.news?.faults).toEqual(['1 article was stored anew meanwhile and left as stored.']);
    expect(await listed()).toEqual(['mine']);
  });

  it('of two articles with one address that are stored again counts each once', async () => {
    const origin = { url: 'https://news.example/live', site: null, byline: null, published: null, remark: null };
    const both = ['a', 'b'].map((id) => article(id, textOf(id), { origin }));
    await saveArticles(both, options);
    const { desk } = await openDesk();
    await desk.delete(['a', 'b']);
    await saveArticles(both, { ...options, addedAt: new Date(Date.now() + 1_000).toISOString() });
    await desk.restore(['a', 'b']);
    expect(desk.shown.news?.faults).toEqual(['2 articles were stored anew meanwhile and left as stored.']);
  });

  it('of many shows how far it has come, and so does Undo', async () => {
    await saveArticles(range(0, 600), options);
    const seen = new Set<string>();
    const desk = new LibraryDesk(() => seen.add(JSON.stringify(desk.shown.moving)));
    await desk.open();
    await desk.delete(range(0, 600).map(({ id }) => id));
    const moved = (isBack: boolean, ...done: number[]) =>
      done.map((n) => JSON.stringify({ isBack, done: n, total: 600 }));
    expect(seen).toEqual(new Set(['null', ...moved(false, 0, 500)]));
    expect(desk.shown).toMatchObject({ moving: null, news: { text: '600 articles were deleted.' } });
    await desk.restore(range(0, 600).map(({ id }) => id));
    expect(seen).toEqual(new Set(['null', ...moved(false, 0, 500), ...moved(true, 0, 250, 500)]));
    seen.clear();
    await desk.delete(['a1']);
    expect(seen).toEqual(new Set(['null']));
  });

  it('of many that is refused shows no progress any more', async () => {
    await saveArticles(range(0, 300), options);
    const { desk } = await openDesk();
    refuse('delete', 0, FULL);
    await desk.delete(range(0, 300).map(({ id }) => id));
    expect(desk.shown).toMatchObject({ moving: null, news: { text: 'Not everything was deleted.' } });
  });

  it('asked for twice is done once, and Undo too', async () => {
    await saveArticles(range(0, 3), options);
    const { desk, ids } = await openDesk();
    await Promise.all([desk.delete(['a1']), desk.delete(['a1'])]);
    expect(desk.shown.news?.text).toBe('1 article was deleted.');
    await Promise.all([desk.restore(['a1']), desk.restore(['a1'])]);
    expect(desk.shown.news).toMatchObject({ text: '1 article was brought back.', faults: [] });
    expect(ids()).toHaveLength(3);
  });

  it('is undone by a reader who is quicker than the list', async () => {
    await saveArticles(range(0, 3), options);
    const { desk, ids } = await openDesk();
    const deleting = desk.delete(['a1']);
    await vi.waitFor(() => expect(desk.shown.news?.text).toBe('1 article was deleted.'), { interval: 1 });
    // The row is still there: pressed once more now, its button must not take the way back away.
    void desk.delete(['a1']);
    desk.shown.news?.onUndo?.();
    await deleting;
    await vi.waitFor(() => expect(desk.shown.news?.text).toBe('1 article was brought back.'));
    expect(ids()).toHaveLength(3);
  });

  it('of what another tab has deleted has nothing to undo', async () => {
    await saveArticles(range(0, 2), options);
    const { desk } = await openDesk();
    await deleteArticles(['a1']);
    await desk.delete(['a1']);
    expect(desk.shown.news).toMatchObject({ text: expect.stringMatching(/^Nothing was deleted/), onUndo: null });
  });

  it('can be taken back for a day, and is no longer listed after it', async () => {
    await saveArticle(article('a'), ADDED_AT);
    await deleteArticles(['a']);
    expect((await openDesk()).desk.shown).toMatchObject({ deletedCount: 1, deleted: [{ id: 'a' }] });
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 25 * 3_600_000);
    expect((await openDesk()).desk.shown).toMatchObject({ deletedCount: 0, deleted: [], problems: [] });
  });

  it('is for good once the trash is emptied', async () => {
    await saveArticles(range(0, 2), options);
    const { desk } = await openDesk();
    await desk.delete(['a0']);
    await desk.emptyTrash();
    await desk.restore(['a0']);
    expect(desk.shown.news).toMatchObject({ text: '0 articles were brought back.' });
    expect(await listed()).toEqual(['a1']);
  });

  it('tells the background, so that open pages are compared anew', async () => {
    await saveArticles(range(0, 2), options);
    const heard = vi.fn();
    fakeBrowser.runtime.onMessage.addListener(heard);
    const { desk } = await openDesk();
    await desk.delete(['a0']);
    expect(heard.mock.calls[0]?.[0]).toEqual({ type: 'library-changed' });
  });

  it('that is refused leaves everything', async () => {
    await saveArticles(range(0, 2), options);
    const { desk } = await openDesk();
    refuse('delete', 0, FULL);
    await desk.delete(['a0']);
    vi.restoreAllMocks();
    expect(await listed()).toEqual(['a0', 'a1']);
  });
});
