import 'fake-indexeddb/auto';
import { IDBOpenDBRequest as FakeRequest, IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeArticle } from '../core/library/files/write-article.ts';
import type { StoredArticle } from '../core/library/stored-article.ts';
import {
  importArticles,
  listStored,
  readStoredArticles,
  removeStored,
  restoreStored,
} from '../test/store/library-store.ts';
import { closeArticles, DATABASE_VERSION } from './article-database.ts';

const ADDED_AT = '2026-11-24T03:00:00.000Z';

const article = (id: string, text = 'The mayor said the bridge is safe.'): StoredArticle => ({
  id,
  title: `On ${id}`,
  language: 'en',
  text,
  origin: { url: null, site: null, byline: null, published: null, remark: null },
  notes: [
    {
      id: 'n-1',
      kind: 'unsourced',
      origin: 'stored',
      content: [{ start: 4, end: 9 }],
      source: { spans: [], text: null, resolved: null, grade: 'none', link: null },
      cue: [],
      act: 'claim',
      form: null,
      via: null,
      why: 'Nobody is named.',
      question: 'Who?',
      confidence: 1,
      isApproximate: false,
    },
  ],
});

const add = (...articles: StoredArticle[]) => importArticles(articles, 'mine.json', ADDED_AT);

/** Puts something into the store behind its back. */
async function plant(id: string, record: unknown) {
  const database = await openDB('says-who');
  await database.put('articles', record, id);
  database.close();
}

async function readRaw(id: string): Promise<unknown> {
  const database = await openDB('says-who');
  const record: unknown = await database.get('articles', id);
  database.close();
  return record;
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await closeArticles();
  vi.unstubAllGlobals();
});

describe('adding', () => {
  it('keeps articles as they are, with the file and the time they came with', async () => {
    expect(await add(article('b'), article('a'))).toEqual({ ok: true, added: ['b', 'a'], unchanged: [], skipped: [] });
    expect(await readStoredArticles()).toEqual({ ok: true, articles: [article('a'), article('b')], problems: [] });
    expect(await listStored()).toEqual({
      ok: true,
      entries: ['a', 'b'].map((id) => ({
        id,
        title: `On ${id}`,
        noteCount: 1,
        fileName: 'mine.json',
        addedAt: ADDED_AT,
        problems: [],
      })),
    });
    expect(await readRaw('a')).toEqual({
      article: writeArticle(article('a')),
      addedAt: ADDED_AT,
      fileName: 'mine.json',
    });
  });

  it('never overwrites: other content under the same id is skipped, the same is unchanged', async () => {
    await add(article('a'), article('b'));
    const outcome = await add(article('a', 'Quite another text.'), article('b'), article('c'));
    expect(outcome).toEqual({ ok: true, added: ['c'], unchanged: ['b'], skipped: ['a'] });
    expect(await readStoredArticles()).toMatchObject({ articles: [article('a'), article('b'), article('c')] });
  });

  it.each(['broken', null, {}])('leaves a broken record of the same id as it is: %j', async (broken) => {
    await add(article('b'));
    await plant('a', broken);
    expect(await add(article('a'))).toMatchObject({ ok: true, skipped: ['a'] });
    expect(await readRaw('a')).toEqual(broken);
  });

  it('adds all or none: where there is no room after the first, nothing is stored', async () => {
    await add(article('z'));
    const put = IDBObjectStore.prototype.add;
    let calls = 0;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, value, key) {
      calls += 1;
      if (calls === 1) return put.call(this, value, key);
      this.transaction.abort();
      throw new DOMException('disk full', 'QuotaExceededError');
    });
    expect(await add(article('a'), article('b'))).toEqual({
      ok: false,
      reason: 'full',
      message: 'There is no room left for more articles, so nothing was changed (QuotaExceededError: disk full).',
    });
    vi.restoreAllMocks();
    expect(await readStoredArticles()).toMatchObject({ ok: true, articles: [article('z')] });
  });

  it('a write that is refused at the first article leaves the transaction with nothing in it', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
      throw new DOMException('disk full', 'QuotaExceededError');
    });
    expect(await add(article('a'), article('b'))).toMatchObject({ ok: false, reason: 'full' });
    expect(await readStoredArticles()).toMatchObject({ ok: true, articles: [] });
  });

  it('a write that is refused without ending the transaction takes the earlier ones back', async () => {
    const put = IDBObjectStore.prototype.add;
    let calls = 0;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, value, key) {
      calls += 1;
      if (calls === 1) return put.call(this, value, key);
      throw new DOMException('disk full', 'QuotaExceededError');
    });
    expect(await add(article('a'), article('b'))).toMatchObject({ ok: false, reason: 'full' });
    vi.restoreAllMocks();
    expect(await readStoredArticles()).toMatchObject({ ok: true, articles: [] });
  });
});

describe('reading', () => {
  it.each([
    ['a word', 'broken', 'Added article "bad": It must be an object. It was left out.'],
    ['an empty record', {}, 'Added article "bad": It must be an object. It was left out.'],
    [
      'an article without text',
      { article: { id: 'bad', title: 'x' } },
      'Added article "bad": "text" is missing. It was left out.',
    ],
    [
      'another article',
      { article: writeArticle(article('c')) },
      'Added article "bad": The record holds another article. It was left out.',
    ],
  ])('%s in the place of a record is named and left as it is, the others work', async (_what, record, problem) => {
    await add(article('a'));
    await plant('bad', record);
    expect(await readStoredArticles()).toEqual({ ok: true, articles: [article('a')], problems: [problem] });
    expect(await listStored()).toMatchObject({
      entries: [{ id: 'a' }, { id: 'bad', title: 'bad', problems: [problem] }],
    });
    expect(await readRaw('bad')).toEqual(record);
  });

  it('a broken note leaves its article', async () => {
    await add(article('a'));
    const [note] = article('a').notes;
    await plant('a', { article: { ...writeArticle(article('a')), notes: [note] }, addedAt: ADDED_AT, fileName: 'x' });
    expect(await readStoredArticles()).toEqual({
      ok: true,
      articles: [{ ...article('a'), notes: [] }],
      problems: ['Added article "a", note "n-1": "content.0.exact" is missing. It was left out.'],
    });
  });
});

describe('removing', () => {
  it('takes one article away and can be taken back', async () => {
    await add(article('a'), article('b'));
    const outcome = await removeStored('a');
    expect(await readStoredArticles()).toMatchObject({ articles: [article('b')] });
    if (!outcome.ok) throw new Error(outcome.message);
    expect(await restoreStored('a', outcome.removed)).toEqual({ ok: true });
    expect(await readStoredArticles()).toMatchObject({ articles: [article('a'), article('b')] });
  });

  it('of what is not there changes nothing', async () => {
    expect(await removeStored('a')).toEqual({ ok: true, removed: null });
  });

  it('is not taken back over an article that came in its place', async () => {
    await add(article('a'));
    const outcome = await removeStored('a');
    if (!outcome.ok) throw new Error(outcome.message);
    await add(article('a', 'A newer text.'));
    await restoreStored('a', outcome.removed);
    expect(await readStoredArticles()).toMatchObject({ articles: [article('a', 'A newer text.')] });
  });
});

describe('a store that does not open', () => {
  it.each([
    ['SecurityError', 'unavailable'],
    ['UnknownError', 'unavailable'],
    ['InvalidStateError', 'unavailable'],
    ['QuotaExceededError', 'full'],
  ])('with %s is a value, for reading and for writing', async (name, reason) => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', name);
    });
    const failure = { ok: false, reason, message: expect.stringContaining(`(${name}: no)`) };
    expect(await readStoredArticles()).toEqual(failure);
    expect(await listStored()).toEqual(failure);
    expect(await add(article('a'))).toEqual(failure);
    expect(await removeStored('a')).toEqual(failure);
    expect(await restoreStored('a', {})).toEqual(failure);
  });

  it('is tried again at the next use', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('no', 'UnknownError');
    });
    expect(await readStoredArticles()).toMatchObject({ ok: false });
    expect(await readStoredArticles()).toEqual({ ok: true, articles: [], problems: [] });
  });

  it('because the browser is clearing its data in that moment is opened once more', async () => {
    await add(article('a'));
    await closeArticles();
    const open = vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('The connection was closed.', 'AbortError');
    });
    expect(await readStoredArticles()).toMatchObject({ ok: true, articles: [article('a')] });
    expect(open).toHaveBeenCalledTimes(2);
  });

  it('a second time either is a value', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('The connection was closed.', 'AbortError');
    });
    expect(await readStoredArticles()).toMatchObject({ ok: false, reason: 'unavailable' });
    expect(open).toHaveBeenCalledTimes(2);
  });

  it('because there is none is a value', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await readStoredArticles()).toMatchObject({ ok: false, reason: 'unavailable' });
  });

  it('because a newer version made it is left as it is', async () => {
    const newer = await openDB('says-who', DATABASE_VERSION + 1, {
      upgrade: (database) => void database.createObjectStore('later'),
    });
    newer.close();
    expect(await readStoredArticles()).toMatchObject({
      ok: false,
      reason: 'newer',
      message: 'The store of added articles was made by a newer Says Who and is left as it is.',
    });
    const again = await openDB('says-who');
    expect([again.version, [...again.objectStoreNames]]).toEqual([DATABASE_VERSION + 1, ['later']]);
    again.close();
  });

  it('because it lacks its articles is a value', async () => {
    (await openDB('says-who', DATABASE_VERSION)).close();
    expect(await readStoredArticles()).toMatchObject({ ok: false, reason: 'unavailable' });
  });

  it('because another context holds it is blocked, not waited for', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      const request = new FakeRequest();
      request.addEventListener = (type: string, listen: (event: Event) => void) => {
        if (type === 'blocked') setTimeout(() => listen(new Event('blocked')));
      };
      return request as unknown as IDBOpenDBRequest;
    });
    expect(await readStoredArticles()).toMatchObject({ ok: false, reason: 'blocked' });
  });

  it('because nothing answers is given up after five seconds', async () => {
    vi.useFakeTimers();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => new FakeRequest() as unknown as IDBOpenDBRequest);
    const reading = readStoredArticles();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await reading).toMatchObject({ ok: false, reason: 'blocked' });
  });

  it('through a fault of our own is no value but thrown', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new TypeError('ours');
    });
    await expect(readStoredArticles()).rejects.toThrow('ours');
  });
});

describe('a connection', () => {
  it('lets a newer version in, and says so afterwards', async () => {
    await add(article('a'));
    const newer = await openDB('says-who', DATABASE_VERSION + 1);
    expect(newer.version).toBe(DATABASE_VERSION + 1);
    newer.close();
    expect(await readStoredArticles()).toMatchObject({ ok: false, reason: 'newer' });
  });

  it('closed under us is opened anew within the same call', async () => {
    const opened: IDBDatabase[] = [];
    const open = indexedDB.open.bind(indexedDB);
    vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
      const request = open(name, version);
      request.addEventListener('success', () => opened.push(request.result));
      return request;
    });
    await add(article('a'));
    opened[0]?.close();
    expect(await readStoredArticles()).toMatchObject({ ok: true, articles: [article('a')] });
    expect(opened).toHaveLength(2);
  });
});
