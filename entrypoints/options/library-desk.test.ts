import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MAX_LIBRARY_BYTES, TOO_LARGE } from '../../core/library/max-library-bytes.ts';
import type { StoredArticle } from '../../core/library/stored-article.ts';
import { writeLibrary } from '../../core/library/write-library.ts';
import { listStored, removeStored } from '../../platform/library-store.ts';
import { LibraryDesk } from './library-desk.ts';

const article = (id: string, news: Partial<StoredArticle> = {}): StoredArticle => ({
  id,
  title: `Title of ${id}`,
  language: 'en',
  text: 'Something was said. By whom it was said is not known.',
  origin: { url: null, site: null, byline: null, published: null, remark: null },
  notes: [],
  ...news,
});
const fileOf = (...articles: StoredArticle[]) => new File([writeLibrary(articles)], 'mine.json');
const BUNDLED = article('bundled', {
  origin: { url: null, site: 'news.example.org', byline: 'A. Writer', published: '2019', remark: null },
});

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  vi.unstubAllGlobals();
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(writeLibrary([BUNDLED]))));
  fakeBrowser.runtime.getURL = ((path: string) => `extension:${path}`) as never;
  const stored = await listStored();
  if (stored.ok) for (const { id } of stored.entries) await removeStored(id);
});

async function openDesk() {
  const desk = new LibraryDesk(() => undefined);
  await desk.open();
  const ids = () => desk.shown.articles?.map(({ id }) => id);
  return { desk, ids };
}

describe('adding', () => {
  it('shows the bundled article, and added ones with the file they came with', async () => {
    const { desk } = await openDesk();
    await desk.add(fileOf(article('b')));
    expect(desk.shown.news?.text).toBe('1 article was added from mine.json.');
    expect(desk.shown.articles).toMatchObject([
      { id: 'bundled', isBundled: true, from: 'A. Writer, news.example.org, 2019' },
      { id: 'b', isBundled: false, from: expect.stringMatching(/^mine\.json, added \d{4}-\d\d-\d\d$/) },
    ]);
    expect(desk.shown.problems).toEqual([]);
  });

  it('tells the background, so that open pages are compared anew', async () => {
    const heard = vi.fn();
    fakeBrowser.runtime.onMessage.addListener(heard);
    const { desk } = await openDesk();
    await desk.add(fileOf(article('b')));
    expect(heard.mock.calls[0]?.[0]).toEqual({ type: 'library-changed' });
  });

  it('never overwrites, and says what was kept', async () => {
    const { desk, ids } = await openDesk();
    await desk.add(fileOf(article('b')));
    await desk.add(fileOf(article('b', { title: 'Another' }), article('bundled', { title: 'Mine' })));
    expect(desk.shown.news?.text).toBe('Nothing was added from mine.json.');
    expect(desk.shown.news?.faults).toHaveLength(2);
    expect(ids()).toEqual(['bundled', 'b']);
    expect(desk.shown.articles?.[1]?.title).toBe('Title of b');
  });

  it.each([
    ['broken JSON', '{"format": '],
    ['another format', '{"format": "recipes", "version": 1}'],
    ['a newer version', '{"format": "says-who-library", "version": 99, "articles": []}'],
  ])('%s is refused with a reason', async (_what, text) => {
    const { desk, ids } = await openDesk();
    await desk.add(new File([text], 'x.json'));
    expect(desk.shown.news?.text).toBe('Nothing was added from x.json.');
    expect(desk.shown.news?.faults).toHaveLength(1);
    expect(ids()).toEqual(['bundled']);
  });

  it('too large a file is refused without being read', async () => {
    const { desk } = await openDesk();
    const file = new File([], 'huge.json');
    const text = vi.fn();
    Object.defineProperties(file, { size: { value: MAX_LIBRARY_BYTES + 1 }, text: { value: text } });
    await desk.add(file);
    expect(text).not.toHaveBeenCalled();
    expect(desk.shown.news?.faults).toEqual([TOO_LARGE]);
  });

  it('a file that was moved meanwhile is said to be unreadable', async () => {
    const { desk } = await openDesk();
    const file = new File([], 'gone.json');
    file.text = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    await desk.add(file);
    expect(desk.shown.news?.faults).toEqual(['The browser could not read this file.']);
  });
});

describe('removing', () => {
  it('takes an article out, and Undo brings it back as it was', async () => {
    const { desk, ids } = await openDesk();
    await desk.add(fileOf(article('b'), article('c')));
    const before = desk.shown.articles;
    await desk.remove('b');
    expect(ids()).toEqual(['bundled', 'c']);
    desk.shown.news?.onUndo?.();
    await vi.waitFor(() => expect(desk.shown.news?.text).toBe('“Title of b” is back.'));
    await vi.waitFor(() => expect(desk.shown.articles).toEqual(before));
    expect(desk.shown.news?.onUndo).toBeNull();
  });
});

it('where the store is broken the bundled article is there and the fault is said', async () => {
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store', 'UnknownError');
  });
  const { desk, ids } = await openDesk();
  expect(ids()).toEqual(['bundled']);
  expect(desk.shown.problems).toHaveLength(1);
  await desk.add(fileOf(article('b')));
  expect(desk.shown.news?.text).toBe('Nothing was added from mine.json.');
  await desk.remove('b');
  expect(desk.shown.news?.text).toBe('“b” was not removed.');
});
