import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StoredArticle } from '../core/library/stored-article.ts';
import { closeArticles } from './article-database.ts';
import { addToLibrary, loadLibrary } from './library.ts';
import { importArticles } from './library-store.ts';

const BUNDLED = 'trump-inclines-putin-to-a-deal';
const ADDED_AT = '2026-11-24T03:00:00.000Z';
const json = readFileSync('public/library/bundled.json', 'utf8');

const article = (id: string): StoredArticle => ({
  id,
  title: 'Mine',
  language: null,
  text: 'Words.',
  origin: { url: null, site: null, byline: null, published: null, remark: null },
  notes: [],
});

const serve = (text: string) => vi.stubGlobal('fetch', async () => new Response(text));

const idsOf = (articles: readonly StoredArticle[]) => articles.map(({ id }) => id);

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  serve(json);
});

afterEach(async () => {
  vi.restoreAllMocks();
  await closeArticles();
  vi.unstubAllGlobals();
});

describe('the library', () => {
  it('is the bundled articles and then the added ones', async () => {
    await importArticles([article('mine')], 'mine.json', ADDED_AT);
    const { articles, problems } = await loadLibrary();
    expect(idsOf(articles)).toEqual([BUNDLED, 'mine']);
    expect(articles[0]?.notes).toHaveLength(32);
    expect(problems).toEqual([]);
  });

  it('asks for the bundled file in the extension itself', async () => {
    const asked: unknown[] = [];
    vi.stubGlobal('fetch', async (address: unknown) => {
      asked.push(address);
      return new Response(json);
    });
    await loadLibrary();
    expect(asked).toEqual([expect.stringMatching(/^chrome-extension:\/\/.*\/library\/bundled\.json$/)]);
  });

  it('never has an added article in a bundled one’s place', async () => {
    await importArticles([article(BUNDLED)], 'mine.json', ADDED_AT);
    const { articles } = await loadLibrary();
    expect(articles.map(({ title }) => title)).toEqual(['Trump inclines Putin to a deal']);
  });

  it('works from the bundled articles where the store does not open, and says so', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    const { articles, problems } = await loadLibrary();
    expect(idsOf(articles)).toEqual([BUNDLED]);
    expect(problems).toEqual([
      'The browser could not open the store of added articles (SecurityError: no). Pages are compared with the bundled library alone.',
    ]);
  });

  it.each([
    ['broken', () => serve('{')],
    ['empty', () => serve('')],
    ['gone', () => vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))],
  ])('works from the added articles where the bundled file is %s, and says so', async (_what, damage) => {
    await importArticles([article('mine')], 'mine.json', ADDED_AT);
    damage();
    const { articles, problems } = await loadLibrary();
    expect(idsOf(articles)).toEqual(['mine']);
    expect(problems).toEqual([expect.stringMatching(/^The library that came with Says Who cannot be read\. /)]);
  });
});

describe('adding', () => {
  it('skips an article that has a bundled one’s id', async () => {
    expect(await addToLibrary([article(BUNDLED), article('mine')], 'mine.json', ADDED_AT)).toEqual({
      ok: true,
      added: ['mine'],
      unchanged: [],
      skipped: [BUNDLED],
    });
  });

  it('says why where the store does not open', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError');
    });
    expect(await addToLibrary([article('mine')], 'mine.json', ADDED_AT)).toMatchObject({ ok: false });
  });
});
