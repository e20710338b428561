import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { article, eachWithAStore, listed } from '../../../test/store/try-store.ts';
import { saveArticle } from '../save/save-article.ts';
import { deleteArticles } from '../trash/delete-articles.ts';
import { listArticles } from './list-articles.ts';
import { listNewest } from './list-newest.ts';

eachWithAStore();

describe('listing', () => {
  beforeEach(async () => {
    const on = (site: string, published: string) => ({
      origin: { url: `https://${site}/x`, site, byline: null, published, remark: null },
    });
    await saveArticle(article('b', 'b', on('velden.example', '2020')), '2026-01-02T00:00:00.000Z');
    await saveArticle(article('a', 'a', on('orrin.example', '2022')), '2026-01-03T00:00:00.000Z');
    await saveArticle(article('c', 'c', on('velden.test', '2021')), '2026-01-01T00:00:00.000Z');
  });

  it.each([
    ['newest first unless told', {}, ['a', 'b', 'c']],
    ['oldest first', { sort: 'oldest' as const }, ['c', 'b', 'a']],
    ['by title', { sort: 'title' as const }, ['a', 'b', 'c']],
    ['by site', { sort: 'site' as const }, ['a', 'b', 'c']],
    ['by date of publication', { sort: 'published' as const }, ['a', 'c', 'b']],
    ['of one site', { site: 'orrin.example' }, ['a']],
    ['by words in any order and case', { query: 'VELDEN on' }, ['b', 'c']],
    ['by a word that nowhere stands', { query: 'nobody' }, []],
    ['from a day on', { from: '2026-01-02' }, ['a', 'b']],
    ['before a day', { to: '2026-01-02' }, ['c']],
    ['a part of it', { offset: 1, limit: 1 }, ['b']],
  ])('is %s', async (_what, asked, ids) => {
    const outcome = await listArticles(asked);
    expect(outcome.ok && outcome.entries.map(({ id }) => id)).toEqual(ids);
  });

  it.each([
    ["Britain's", ['d']],
    ['britain’s', ['d']],
    ['cafe', ['d']],
    ['CAFÉ', ['d']],
    ['"no"', ['d']],
    ['re-opens', ['d']],
    ['각', ['d']],
    ['가', []],
    ['cafes', []],
  ])('a search for %s finds it however it is typeset', async (query, ids) => {
    const title = 'Britain’s oldest cafe\u0301 re‑opens: “No” to 각';
    await saveArticle(article('d', undefined, { title }), '2026-01-04T00:00:00.000Z');
    const outcome = await listArticles({ query });
    expect(outcome.ok && outcome.entries.map(({ id }) => id)).toEqual(ids);
  });

  it('by date of publication takes moments as they are meant, and what is no date comes last', async () => {
    const days = ['2019-11-24T23:30:00-05:00', '2019-11-25T01:00:00Z', '2019-11-25', 'Updated 5 May', '', '24/11/2026'];
    for (const [i, published] of days.entries()) {
      const origin = { url: null, site: null, byline: null, published, remark: null };
      await saveArticle(article(`${i}`, undefined, { origin }), '2026-01-01T00:00:00.000Z');
    }
    const outcome = await listArticles({ sort: 'published' });
    expect(outcome.ok && outcome.entries.map(({ id }) => id)).toEqual(['a', 'c', 'b', '0', '1', '2', '3', '4', '5']);
  });

  it.each([1, 2, 3, 50])('the newest %i is the same without reading the others', async (limit) => {
    await saveArticle(article('d'), '2026-01-03T00:00:00.000Z');
    const whole = await listArticles({ limit });
    const { entries, total } = whole.ok ? whole : { entries: [], total: 0 };
    expect(await listNewest(limit)).toEqual({ ok: true, entries, total });
    expect(total).toBe(4);
  });

  it('counts what fits and the sites of all', async () => {
    expect(await listArticles({ query: 'velden', limit: 1 })).toMatchObject({
      total: 2,
      sites: expect.arrayContaining([{ site: 'orrin.example', count: 1 }]),
    });
  });

  it('knows of a change at once', async () => {
    await listArticles({});
    await deleteArticles(['a']);
    expect(await listed()).toEqual(['c', 'b']);
  });
});
