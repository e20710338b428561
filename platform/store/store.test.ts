import type { StoredArticle } from '../../core/library/stored-article.ts';
import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { fingerprintsOf } from '../../core/match/fingerprint/fingerprints-of.ts';
import {
  ADDED_AT,
  article,
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
import { DATABASE_NAME } from '../article-database.ts';
import { listArticles } from './entries/list-articles.ts';
import { forgetIndex, heldIndex } from './index/held-index.ts';
import { warmStore } from './index/warm-store.ts';
import { listVersions } from './save/list-versions.ts';
import { saveArticle } from './save/save-article.ts';
import { saveArticles } from './save/save-articles.ts';
import { deleteArticles } from './trash/delete-articles.ts';
import { emptyTrash } from './trash/empty-trash.ts';

const at = (url: string) => ({ origin: { url, site: null, byline: null, published: null, remark: null } });
eachWithAStore();

describe('a page', () => {
  it('is answered with the article whose words it carries, among many', async () => {
    await saveArticles(range(0, 600), options);
    expect(await found(`${textOf('before')} ${textOf('a77')} ${textOf('after')}`)).toEqual(['a77']);
    expect(await found(textOf('stranger'))).toEqual([]);
    expect(await found('')).toEqual([]);
  });

  it('is answered from the newest articles and from every segment', async () => {
    await saveArticles(range(0, 400), options);
    await saveArticle(article('late'), ADDED_AT);
    expect(await found(`${textOf('late')} ${textOf('a3')} ${textOf('a399')}`)).toHaveLength(3);
  });

  it('finds the index read when the store was opened ahead', async () => {
    await saveArticles(range(0, 10), options);
    forgetIndex();
    await warmStore();
    expect(heldIndex()?.state.revision).toBeGreaterThan(0);
    expect(await found(textOf('a4'))).toEqual(['a4']);
  });

  it('that repeats one run of twenty words is answered', async () => {
    await saveArticles(range(0, 50), options);
    const run = textOf('a9').split(' ').slice(11, 31).join(' ');
    expect(await found(`${textOf('before')} ${run} ${textOf('after')}`)).toEqual(['a9']);
  });

  it('that shares one fingerprint alone with many articles is answered with four of them, behind those that share several', async () => {
    await saveArticles(range(0, 21), options);
    const keysOf = (text: string) => new Set(fingerprintsOf(text.split(' ')));
    // The first run of an article that has one of its fingerprints and no second.
    const runOf = (seed: string) => {
      const own = keysOf(textOf(seed));
      const runs = Array.from({ length: 36 }, (_, i) =>
        textOf(seed)
          .split(' ')
          .slice(i, i + 5)
          .join(' '),
      );
      return runs.find((run) => own.has([...keysOf(run)][0] ?? -1)) ?? '';
    };
    const runs = range(0, 20).map(({ id }) => `${runOf(id)} ${textOf(`behind${id}`)}`);
    const answered = await found(`${runs.join(' ')} ${textOf('a20')}`);
    expect(answered).toHaveLength(5);
    expect(answered[0]).toBe('a20');
  });

  it('in a new translation is answered by its names and numbers', async () => {
    const names = ['Marsk', 'Velden', 'Orrin', 'Hallberg', 'Tessin', 'Oyelaran'];
    const old = `It was said that ${names.join(' and then ')} were seen with 340 others in 1948.`;
    await saveArticles([...range(0, 200), article('names', old)], options);
    const anew = `Somebody claimed, of 340 in 1948, to have met ${[...names].reverse().join(', beside ')}.`;
    expect(await found(anew)).toEqual(['names']);
  });
});

describe('saving', () => {
  it('is all or nothing: article, entry and index', async () => {
    await saveArticle(article('kept'), ADDED_AT);
    const before = await counts();
    for (const [method, last] of [
      ['put', 2],
      ['add', 0],
    ] as const) {
      for (let after = 0; after <= last; after++) {
        const spy = refuse(method, after, FULL);
        expect(await saveArticle(article('new'), ADDED_AT)).toMatchObject({ ok: false, reason: 'full' });
        spy.mockRestore();
        expect(await counts()).toEqual(before);
        expect(await found(textOf('new'))).toEqual([]);
      }
    }
    expect(await saveArticle(article('new'), ADDED_AT)).toEqual({ ok: true, id: 'new', became: 'added' });
    expect(await found(textOf('new'))).toEqual(['new']);
  });

  it('in two tabs at once succeeds in both', async () => {
    const saves = await Promise.all(range(0, 20).map((one) => saveArticle(one, ADDED_AT)));
    expect(saves.every(({ ok }) => ok)).toBe(true);
    expect(await listed()).toHaveLength(20);
    expect(await found(`${textOf('a0')} ${textOf('a19')}`)).toHaveLength(2);
  });

  it('of the same article by two tabs stores it once', async () => {
    const saves = await Promise.all([article('a'), article('a')].map((one) => saveArticle(one, ADDED_AT)));
    expect(saves.map((saved) => saved.ok && saved.became).sort()).toEqual(['added', 'unchanged']);
    expect(await counts()).toMatchObject({ articles: 1, entries: 1 });
  });

  it('anew keeps the former text as a version, and finds the new one alone', async () => {
    await saveArticle(article('a', textOf('old')), '2026-01-01T00:00:00.000Z');
    expect(await saveArticle(article('a', textOf('new')), ADDED_AT)).toMatchObject({ became: 'updated' });
    expect(await found(textOf('old'))).toEqual([]);
    expect(await found(textOf('new'))).toEqual(['a']);
    expect(await listVersions('a')).toMatchObject({
      versions: [{ article: { text: textOf('old') }, addedAt: '2026-01-01T00:00:00.000Z', replacedAt: ADDED_AT }],
    });
  });

  it('the same address under another id updates what is stored', async () => {
    await saveArticle(article('a', textOf('old'), at('https://velden.example/1')), ADDED_AT);
    const saved = await saveArticle(article('b', textOf('new'), at('https://velden.example/1')), ADDED_AT);
    expect(saved).toEqual({ ok: true, id: 'a', became: 'updated' });
    expect(await listed()).toEqual(['a']);
    expect(await found(textOf('new'))).toEqual(['a']);
  });

  it.each([
    ['as a feed links to it', 'https://velden.example/1?utm_source=rss'],
    ['by its copy for phones', 'https://amp.velden.example/1'],
    ['by its copy for phones, in the path', 'https://www.velden.example/1/amp/'],
    ['with its host in capitals', 'http://Velden.example/1'],
  ])('an article imported %s is the page, however that is stored', async (_how, url) => {
    await saveArticle(article('theirs', textOf('old'), at(url)), ADDED_AT);
    const join = (_kept: StoredArticle, fresh: StoredArticle) => fresh;
    const page = article('page', textOf('new'), at('https://velden.example/1'));
    expect(await saveArticle(page, ADDED_AT, '', { join })).toEqual({ ok: true, id: 'theirs', became: 'updated' });
    const next = article('next', textOf('next'), at('https://velden.example/1/2'));
    expect(await saveArticle(next, ADDED_AT, '', { join })).toMatchObject({ became: 'added' });
    expect(await listed()).toEqual(['theirs', 'next']);
  });

  it('a headline written otherwise with the same text makes no version where the notes are taken over', async () => {
    await saveArticle(article('a', textOf('a'), { title: 'The “late” boat' }), ADDED_AT);
    const join = (_kept: StoredArticle, fresh: StoredArticle) => fresh;
    const fresh = article('a', textOf('a'), { title: 'The "late"  boat' });
    expect(await saveArticle(fresh, ADDED_AT, '', { join })).toMatchObject({ became: 'updated' });
    expect(await counts()).toMatchObject({ versions: 0, entries: 1, recent: 1 });
    expect(await listArticles({})).toMatchObject({ entries: [{ title: 'The "late"  boat' }] });
  });

  it('where nothing is taken over the former record stays as a version: its notes would be lost', async () => {
    await saveArticle(article('a'), ADDED_AT);
    await saveArticle(article('a', textOf('a'), { title: 'Another' }), ADDED_AT);
    expect(await counts()).toMatchObject({ versions: 1, entries: 1, recent: 1 });
  });

  it('keeps five versions and no more', async () => {
    for (let i = 0; i < 8; i++) await saveArticle(article('a', textOf(`v${i}`)), ADDED_AT);
    const outcome = await listVersions('a');
    expect(outcome.ok && outcome.versions.map(({ article: { text } }) => text)).toEqual(
      [6, 5, 4, 3, 0].map((i) => textOf(`v${i}`)),
    );
  });

  it('one by one fills a segment, and every article is still found', async () => {
    for (const one of range(0, 300)) await saveArticle(one, ADDED_AT);
    const { recent, shards } = await counts();
    expect(recent).toBeLessThan(60);
    expect(shards).toBeGreaterThan(0);
    for (const seed of ['a0', 'a150', 'a299']) expect(await found(textOf(seed))).toEqual([seed]);
  }, 20_000);
});

describe('importing', () => {
  it('is in batches, heard of, and merged', async () => {
    const heard: number[] = [];
    const outcome = await saveArticles(range(0, 1_100), { ...options, onProgress: (done) => heard.push(done) });
    expect(outcome).toMatchObject({ ok: true, isCancelled: false });
    expect(heard).toEqual([500, 1_000, 1_100]);
    expect(await listed()).toHaveLength(1_100);
    for (const seed of ['a0', 'a600', 'a1099']) expect(await found(textOf(seed))).toEqual([seed]);
  }, 20_000);

  it('cancelled holds what was stored, each article whole', async () => {
    const life = new AbortController();
    const outcome = await saveArticles(range(0, 600), {
      ...options,
      signal: life.signal,
      onProgress: () => life.abort(),
    });
    expect(outcome).toMatchObject({ ok: true, isCancelled: true });
    expect(await counts()).toMatchObject({ articles: 500, entries: 500 });
    expect(await found(textOf('a499'))).toEqual(['a499']);
    expect(await found(textOf('a500'))).toEqual([]);
  });

  it('into a store that the browser deletes meanwhile lists what is there, and says what is gone', async () => {
    let isDeleted = false;
    const onProgress = () => {
      if (!isDeleted) indexedDB.deleteDatabase(DATABASE_NAME);
      isDeleted = true;
    };
    const outcome = await saveArticles(range(0, 1_100), { ...options, onProgress });
    if (outcome.ok) throw new Error('Nothing was missed.');
    const left = await listed();
    expect(outcome.imported).toEqual({ added: left, unchanged: [], skipped: [] });
    // Which batches the deletion falls between is the browser's affair.
    expect(left.length % 500).toBe(100);
    expect(outcome.message).toBe(
      'The browser deleted the store of added articles in the middle of the import. ' +
        `${(1_100 - left.length).toLocaleString('en')} articles stored before that went with it, ${left.length} articles stored after it are there.`,
    );
    expect(await found(textOf('a0'))).toEqual([]);
    expect(await found(textOf('a1099'))).toEqual(['a1099']);
  }, 20_000);

  it('whose first article another tab deletes and forgets meanwhile is no store that was deleted', async () => {
    let isForgotten = false;
    const onProgress = async () => {
      if (isForgotten) return;
      isForgotten = true;
      await deleteArticles(['a0']);
      await emptyTrash();
    };
    const outcome = await saveArticles(range(0, 600), { ...options, onProgress });
    expect(outcome).toMatchObject({ ok: true, isCancelled: false });
    expect(await listed()).toHaveLength(599);
  });

  it('onto a full disk keeps the batches before, says so, and loses nothing', async () => {
    await saveArticle(article('kept'), ADDED_AT);
    refuse('add', 2 * 600, FULL);
    const outcome = await saveArticles(range(0, 1_100), options);
    vi.restoreAllMocks();
    expect(outcome).toMatchObject({
      ok: false,
      reason: 'full',
      message: 'There is no room left for more articles. 500 articles were stored before that and stay.',
    });
    expect(await counts()).toMatchObject({ articles: 501, entries: 501 });
    expect(await found(`${textOf('kept')} ${textOf('a499')} ${textOf('a500')}`)).toEqual(
      expect.arrayContaining(['kept', 'a499']),
    );
  });

  it('of one id twice stores the first', async () => {
    expect(await saveArticles([article('a'), article('a', 'other')], options)).toMatchObject({
      added: ['a'],
      skipped: ['a'],
    });
  });
});
