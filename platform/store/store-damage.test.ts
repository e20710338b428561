import 'fake-indexeddb/auto';
import { IDBObjectStore } from 'fake-indexeddb';
import { type IDBPDatabase, openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { writeArticle } from '../../core/library/files/write-article.ts';
import {
  ADDED_AT,
  article,
  behind,
  counts,
  eachWithAStore,
  FULL,
  found,
  listed,
  options,
  range,
  refuse,
  textOf,
} from '../../test/store/try-store.ts';
import { closeArticles, DATABASE_NAME } from '../article-database.ts';
import { listArticles } from './entries/list-articles.ts';
import { listNewest } from './entries/list-newest.ts';
import { forgetCatalogue } from './entries/read-catalogue.ts';
import { findCandidateArticles } from './index/find-candidate-articles.ts';
import { forgetIndex } from './index/held-index.ts';
import { shardKey } from './index/index-state.ts';
import { mergeSegments } from './index/merge-segments.ts';
import { readRecentArticles } from './read-recent-articles.ts';
import { saveArticles } from './save/save-articles.ts';
import { deleteArticles } from './trash/delete-articles.ts';
import { restoreArticles } from './trash/restore-articles.ts';

eachWithAStore();

describe('an older store', () => {
  async function plantVersionOne(ids: string[]) {
    const old = await openDB(DATABASE_NAME, 1, { upgrade: (database) => void database.createObjectStore('articles') });
    for (const id of ids) {
      await old.put('articles', { article: writeArticle(article(id)), addedAt: ADDED_AT, fileName: 'old.json' }, id);
    }
    await old.put('articles', 'broken', 'bad');
    old.close();
  }

  it('keeps its articles, which are found and listed from then on', async () => {
    const ids = range(0, 300).map(({ id }) => id);
    await plantVersionOne(ids);
    expect(await found(textOf('a123'))).toEqual(['a123']);
    expect(await listed()).toHaveLength(301);
    expect(await listArticles({ query: 'bad' })).toMatchObject({ entries: [{ id: 'bad', title: 'bad' }] });
    expect(await behind((database) => database.get('articles', 'bad'))).toBe('broken');
  }, 20_000);

  it('of version 2 keeps its articles, former texts and trash; what is made from them is made anew', async () => {
    const old = await openDB(DATABASE_NAME, 2, {
      upgrade(database) {
        database.createObjectStore('articles');
        database.createObjectStore('versions', { autoIncrement: true }).createIndex('id', 'id');
        database.createObjectStore('trash');
        const entries = database.createObjectStore('entries', { autoIncrement: true });
        entries.createIndex('id', 'id', { unique: true });
        entries.createIndex('url', 'url');
        for (const name of ['recent', 'shards', 'meta']) database.createObjectStore(name);
      },
    });
    const record = (id: string) => ({ article: writeArticle(article(id)), addedAt: ADDED_AT, fileName: '' });
    await old.put('articles', record('a'), 'a');
    await old.add('versions', { id: 'a', record: record('a'), replacedAt: ADDED_AT });
    await old.put('trash', { record: record('b'), deletedAt: ADDED_AT }, 'b');
    await old.add('entries', { id: 'a', title: 'stale' });
    await old.put('meta', { format: 1, segments: [] }, 'index');
    await old.put('shards', new Uint8Array(3), 7);
    old.close();
    expect(await found(textOf('a'))).toEqual(['a']);
    expect(await listArticles({})).toMatchObject({ entries: [{ id: 'a', title: 'On a' }] });
    expect(await counts()).toMatchObject({ articles: 1, versions: 1, trash: 1, entries: 1, shards: 0 });
    expect(await restoreArticles(['b'])).toEqual({ ok: true, restored: ['b'], anew: [] });
  });

  it('whose upgrade fails is as it was', async () => {
    await plantVersionOne(['a']);
    const create = IDBDatabase.prototype.createObjectStore;
    vi.spyOn(IDBDatabase.prototype, 'createObjectStore').mockImplementation(function (this: IDBDatabase, name, given) {
      if (name === 'meta') throw FULL;
      return create.call(this, name, given);
    });
    expect(await findCandidateArticles('text')).toMatchObject({ ok: false });
    vi.restoreAllMocks();
    const names = await behind(async ({ version, objectStoreNames }) => [version, ...objectStoreNames]);
    expect(names).toEqual([1, 'articles']);
    expect(await found(textOf('a'))).toEqual(['a']);
  });

  it('stopped while its index was being built goes on from there', async () => {
    await plantVersionOne(range(0, 600).map(({ id }) => id));
    refuse('add', 400, new DOMException('gone', 'UnknownError'));
    expect(await listArticles({})).toMatchObject({ ok: false });
    vi.restoreAllMocks();
    expect((await counts()).entries).toBe(256);
    expect(await listed()).toHaveLength(601);
    expect(await found(textOf('a599'))).toEqual(['a599']);
  }, 20_000);
});

describe('a record that was lost', () => {
  it('leaves an entry, which makes way when the article is imported again', async () => {
    await saveArticles(range(0, 5), options);
    await behind((database) => database.delete('articles', 'a3'));
    expect(await saveArticles(range(0, 8), options)).toMatchObject({ added: ['a3', 'a5', 'a6', 'a7'] });
    expect(await listed()).toHaveLength(8);
    expect(await found(textOf('a3'))).toEqual(['a3']);
  });
});

describe('a damaged entry', () => {
  const damages: [string, (database: IDBPDatabase) => Promise<unknown>][] = [
    ['that is lost', (database) => database.delete('entries', 3)],
    ...([null, 'rubbish', {}, { id: 'a2', title: 5 }] as const).map(
      (value): [string, (database: IDBPDatabase) => Promise<unknown>] => [
        `that is ${JSON.stringify(value)}`,
        (database) => database.put('entries', value, 3),
      ],
    ),
  ];

  it.each(damages)('%s hides no article: all are listed and found', async (_what, damage) => {
    await saveArticles(range(0, 5), options);
    await listed();
    await behind(damage);
    forgetCatalogue();
    // Pages are compared with the newest without asking the list.
    const recent = await readRecentArticles(5);
    expect(recent.ok && recent.articles.map(({ id }) => id)).toEqual(['a4', 'a3', 'a1', 'a0']);
    expect(await listNewest(20)).toMatchObject({ ok: true });
    expect(await listed()).toEqual(['a0', 'a1', 'a2', 'a3', 'a4']);
    expect(await found(textOf('a2'))).toEqual(['a2']);
  });
});

describe('a clock that goes wrong', () => {
  it('and stands before the store’s own time leaves articles found and listed', async () => {
    vi.spyOn(Date, 'now').mockReturnValue(Date.UTC(2018, 0));
    await saveArticles(range(0, 200), options);
    await saveArticles(range(200, 400), options);
    expect(await listed()).toHaveLength(400);
    for (const id of ['a1', 'a399']) expect(await found(textOf(id))).toEqual([id]);
  }, 20_000);

  it('and was ahead when a merge was stopped keeps no later merge waiting', async () => {
    await saveArticles(range(0, 200), options);
    await behind(async (database) => {
      const state = await database.get('meta', 'index');
      const merging = { id: state.nextSegment, startedAt: Date.now() + 365 * 24 * 3_600_000 };
      await database.put('meta', { ...state, nextSegment: state.nextSegment + 1, merging }, 'index');
    });
    await saveArticles(range(200, 400), options);
    const state = await behind((database) => database.get('meta', 'index'));
    expect(state).toMatchObject({ merging: null, segments: [expect.anything()] });
  });
});

it('rubbish in the trash brings nothing back and keeps nothing else from it', async () => {
  await saveArticles(range(0, 2), options);
  await deleteArticles(['a0', 'a1']);
  await behind((database) => database.put('trash', null, 'a0'));
  expect(await restoreArticles(['a0', 'a1'])).toEqual({ ok: true, restored: ['a1'], anew: [] });
});

describe('a damaged index', () => {
  const damages: [string, (database: IDBPDatabase) => Promise<unknown>][] = [
    ['without its state', (database) => database.delete('meta', 'index')],
    ['with another format', (database) => database.put('meta', { format: 99 }, 'index')],
    ['with rubbish for a state', (database) => database.put('meta', 'rubbish', 'index')],
    ['without its shards', (database) => database.clear('shards')],
    ['with rubbish for shards', (database) => fillShards(database, 'rubbish')],
    ['with cut shards', (database) => fillShards(database, new Uint8Array(5))],
  ];

  async function fillShards(database: IDBPDatabase, value: unknown) {
    for (const key of await database.getAllKeys('shards')) await database.put('shards', value, key);
  }

  it.each(damages)('%s is noticed and built anew from the articles', async (_what, damage) => {
    await saveArticles(range(0, 300), options);
    await behind(damage);
    await closeArticles();
    forgetIndex();
    expect(await found(textOf('a7'))).toEqual(['a7']);
    expect(await listed()).toHaveLength(300);
  });

  it('met in a merge is built anew', async () => {
    await saveArticles(range(0, 300), options);
    await behind((database) => fillShards(database, new Uint8Array(3)));
    forgetIndex();
    await saveArticles(range(300, 600), options);
    expect(await found(textOf('a7'))).toEqual(['a7']);
    expect(await found(textOf('a555'))).toEqual(['a555']);
  }, 20_000);

  it('with rubbish among the newest passes over it', async () => {
    await saveArticles(range(0, 3), options);
    await behind((database) => database.put('recent', 'rubbish', 2));
    forgetIndex();
    expect(await found(textOf('a0'))).toEqual(['a0']);
  });

  it('a merge stopped half-way leaves the old segments in use, and is taken up later', async () => {
    await saveArticles(range(0, 200), options);
    let puts = 0;
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      // A merge's shards are put alone in their transaction.
      if (this.name === 'shards' && this.transaction.objectStoreNames.length === 1 && puts++ > 0) {
        throw new DOMException('stopped', 'UnknownError');
      }
      return put.call(this, value, key);
    });
    await saveArticles(range(200, 400), options);
    vi.restoreAllMocks();
    expect(puts).toBeGreaterThan(0);
    for (const seed of ['a0', 'a399']) expect(await found(textOf(seed))).toEqual([seed]);
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 61_000);
    expect(await mergeSegments()).toEqual({ ok: true });
    const state = await behind((database) => database.get('meta', 'index'));
    expect(state.segments).toHaveLength(1);
    // And the record before all shards.
    expect(await behind((database) => database.count('shards'))).toBe(1 + 2 ** state.segments[0].shardBits);
    expect(await behind((database) => database.getKey('shards', shardKey(state.segments[0].id, 0)))).toBeDefined();
    for (const seed of ['a0', 'a399']) expect(await found(textOf(seed))).toEqual([seed]);
  });
});
