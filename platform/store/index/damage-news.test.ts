import 'fake-indexeddb/auto';
import { type IDBPDatabase, openDB } from 'idb';
import { expect, it, vi } from 'vitest';
import { writeArticle } from '../../../core/library/files/write-article.ts';
import {
  ADDED_AT,
  article,
  behind,
  eachWithAStore,
  found,
  listed,
  options,
  range,
  textOf,
} from '../../../test/store/try-store.ts';
import { closeArticles, DATABASE_NAME } from '../../article-database.ts';
import { listArticles } from '../entries/list-articles.ts';
import { forgetCatalogue } from '../entries/read-catalogue.ts';
import { saveArticle } from '../save/save-article.ts';
import { saveArticles } from '../save/save-articles.ts';
import { deleteArticles } from '../trash/delete-articles.ts';
import { takeDamageNews } from './damage-news.ts';
import { forgetIndex } from './held-index.ts';

eachWithAStore();

const TOLD = expect.stringMatching(/were damaged\. They are made anew from the articles themselves/);

/** Stores, damages, and does with the store what pages and the library do. */
async function useDamaged(damage: (database: IDBPDatabase) => Promise<unknown>) {
  await saveArticles(range(0, 300), options);
  expect(await takeDamageNews()).toEqual([]);
  await behind(damage);
  await closeArticles();
  forgetIndex();
  forgetCatalogue();
  expect(await found(textOf('a7'))).toEqual(['a7']);
  expect(await listed()).toHaveLength(300);
}

const clearAll = (...names: string[]) =>
  async function clear(database: IDBPDatabase) {
    for (const name of names) await database.clear(name);
  };

it.each<[string, (database: IDBPDatabase) => Promise<unknown>]>([
  ['an index without its state', (database) => database.delete('meta', 'index')],
  ['an index with rubbish for a state', (database) => database.put('meta', 'rubbish', 'index')],
  ['an index without its shards', clearAll('shards')],
  ['a list without an entry', (database) => database.delete('entries', 9)],
  ['a list with rubbish in it', (database) => database.put('entries', 'rubbish', 9)],
  ['a list and an index that are gone', clearAll('entries', 'recent', 'shards', 'meta')],
])(
  '%s is made anew, and the reader is told once',
  async (_what, damage) => {
    await useDamaged(damage);
    expect(await takeDamageNews()).toEqual([TOLD]);
    expect(await takeDamageNews()).toEqual([]);
  },
  20_000,
);

it('a damaged index met where an article is stored is told, too', async () => {
  await saveArticle(article('a'), ADDED_AT);
  await behind((database) => database.put('meta', 'rubbish', 'index'));
  await saveArticle(article('b'), ADDED_AT);
  expect(await takeDamageNews()).toEqual([TOLD]);
});

it.each([5, 300])(
  'a page whose article has rubbish in the list of %i is recognised, and the damage told once',
  async (count) => {
    await saveArticles(range(0, count), options);
    await behind((database) => database.put('entries', 'rubbish', 3));
    expect(await found(textOf('a2'))).toEqual(['a2']);
    expect(await takeDamageNews()).toEqual([TOLD]);
    expect(await found(textOf('a2'))).toEqual(['a2']);
    expect(await takeDamageNews()).toEqual([]);
  },
);

it('a page whose article has rubbish for its keys is recognised, and the damage told once', async () => {
  await saveArticles(range(0, 5), options);
  await behind((database) => database.put('recent', 'rubbish', 3));
  forgetIndex();
  expect(await found(textOf('a2'))).toEqual(['a2']);
  expect(await takeDamageNews()).toEqual([TOLD]);
  expect(await found(textOf('a2'))).toEqual(['a2']);
  expect(await takeDamageNews()).toEqual([]);
});

it('a page whose article was deleted is not recognised, and nothing told: it stays in the index for a while', async () => {
  await saveArticles(range(0, 300), options);
  await deleteArticles(['a2']);
  expect(await found(textOf('a2'))).toEqual([]);
  expect(await takeDamageNews()).toEqual([]);
});

it.each([1, 99])('an index of another format (%i) is made anew without a word', async (format) => {
  await useDamaged(async (database) => {
    const state = await database.get('meta', 'index');
    await database.put('meta', { ...state, format }, 'index');
  });
  expect(await takeDamageNews()).toEqual([]);
});

it('a store of an older version gets list and index without a word', async () => {
  const old = await openDB(DATABASE_NAME, 1, { upgrade: (database) => void database.createObjectStore('articles') });
  await old.put('articles', { article: writeArticle(article('a')), addedAt: ADDED_AT, fileName: '' }, 'a');
  old.close();
  expect(await found(textOf('a'))).toEqual(['a']);
  expect(await listed()).toEqual(['a']);
  expect(await takeDamageNews()).toEqual([]);
});

it('a new store has nothing to tell', async () => {
  expect(await listed()).toEqual([]);
  expect(await takeDamageNews()).toEqual([]);
});

it('two pages that meet the damage at once have all made anew once', async () => {
  await saveArticles(range(0, 300), options);
  await behind(clearAll('shards'));
  forgetIndex();
  // An index has its numbers from the clock: within one tenth of a second a new one has those of the old.
  vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 60_000);
  const clear = vi.spyOn(IDBObjectStore.prototype, 'clear');
  await Promise.all([found(textOf('a7')), found(textOf('a8'))]);
  // Once for entries, newest articles and shards each.
  expect(clear).toHaveBeenCalledTimes(3);
  expect(await takeDamageNews()).toEqual([TOLD]);
});

it('an article whose record is gone stays in a list that is made anew, by its title', async () => {
  await saveArticles(range(0, 5), options);
  await behind(async (database) => {
    for (const id of ['a1', 'a3']) await database.delete('articles', id);
    await database.put('entries', 'rubbish', 5);
    await database.delete('meta', 'index');
  });
  expect((await listed()).sort()).toEqual(['a0', 'a1', 'a2', 'a3', 'a4']);
  expect(await listArticles({ query: 'a3' })).toMatchObject({ entries: [{ id: 'a3', title: 'On a3' }] });
  await saveArticle(article('a3'), ADDED_AT);
  expect(await found(textOf('a3'))).toEqual(['a3']);
  expect(await listed()).toHaveLength(5);
});
