import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { type IDBPDatabase, openDB } from 'idb';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import type { StoredArticle } from '../../core/library/stored-article.ts';
import { closeArticles, DATABASE_NAME } from '../../platform/article-database.ts';
import { countStorage } from '../../platform/store/entries/count-storage.ts';
import { listArticles } from '../../platform/store/entries/list-articles.ts';
import { forgetCatalogue } from '../../platform/store/entries/read-catalogue.ts';
import { buildIndex } from '../../platform/store/index/build-index.ts';
import { findCandidateArticles } from '../../platform/store/index/find-candidate-articles.ts';
import { forgetIndex } from '../../platform/store/index/held-index.ts';

/** When the tests' articles were stored. */
export const ADDED_AT = '2026-11-24T03:00:00.000Z';

/** 40 words that stand in no other text. */
export const textOf = (seed: string) => Array.from({ length: 40 }, (_, i) => `word${seed}x${i}`).join(' ');

/** An article of 40 words of its own. */
export const article = (id: string, text = textOf(id), news: Partial<StoredArticle> = {}): StoredArticle => ({
  id,
  title: `On ${id}`,
  language: 'en',
  text,
  origin: { url: null, site: null, byline: null, published: null, remark: null },
  notes: [],
  ...news,
});

/** Articles a0, a1, … */
export const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => article(`a${from + i}`));
/** How they are imported. */
export const options = { fileName: 'mine.json', addedAt: ADDED_AT };

/** The ids a page with this text is answered with. */
export async function found(text: string): Promise<string[]> {
  const outcome = await findCandidateArticles(text);
  if (!outcome.ok) throw new Error(outcome.message);
  if (!outcome.problems.some((problem) => problem.includes('is being built')))
    return outcome.articles.map(({ id }) => id);
  // On a busy machine the page goes on before the index is ready.
  expect(await buildIndex()).toEqual({ ok: true });
  return await found(text);
}

/** All ids, the oldest first. */
export async function listed(): Promise<string[]> {
  const outcome = await listArticles({ limit: 1_000_000, sort: 'oldest' });
  if (!outcome.ok) throw new Error(outcome.message);
  // Kept, not counted: it must be right after whatever a test has done.
  expect(await countStorage()).toMatchObject({ articles: outcome.entries.length });
  return outcome.entries.map(({ id }) => id);
}

/** Does something to the database behind the store's back. */
export async function behind<T>(run: (database: IDBPDatabase) => Promise<T>): Promise<T> {
  const database = await openDB(DATABASE_NAME);
  try {
    return await run(database);
  } finally {
    database.close();
  }
}

/** Records in each store. */
export const counts = () =>
  behind(async (database) => {
    const names = ['articles', 'entries', 'recent', 'shards', 'versions', 'trash'];
    return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await database.count(name)])));
  });

/** Lets one kind of write through so many times and refuses the next. */
export function refuse(method: 'add' | 'put' | 'delete', after: number, error: DOMException) {
  const write = IDBObjectStore.prototype[method] as (...args: unknown[]) => IDBRequest;
  let calls = 0;
  return vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
    this: IDBObjectStore,
    ...args: unknown[]
  ) {
    if (calls++ === after) throw error;
    return write.apply(this, args) as never;
  });
}

/** A disk without room. */
export const FULL = new DOMException('disk full', 'QuotaExceededError');

/** Gives every test of the file a database of its own, with nothing in memory of the one before. */
export function eachWithAStore(): void {
  beforeEach(() => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    forgetIndex();
    forgetCatalogue();
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await closeArticles();
    vi.unstubAllGlobals();
  });
}
