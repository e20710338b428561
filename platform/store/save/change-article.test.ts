import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import type { StoredArticle } from '../../../core/library/stored-article.ts';
import {
  ADDED_AT,
  article,
  behind,
  eachWithAStore,
  FULL,
  found,
  refuse,
  textOf,
} from '../../../test/store/try-store.ts';
import { findStored } from '../entries/find-stored.ts';
import { listArticles } from '../entries/list-articles.ts';
import { readStoredArticle } from '../read-stored-article.ts';
import { changeArticle } from './change-article.ts';
import { listVersions } from './list-versions.ts';
import { saveArticle } from './save-article.ts';

const URL_A = 'https://news.example/a';
const at = (url: string) => ({ origin: { url, site: null, byline: null, published: null, remark: null } });
const retitled = (title: string) => (one: StoredArticle) => ({ ...one, title });

eachWithAStore();

async function read(id: string) {
  const outcome = await readStoredArticle(id);
  return outcome.ok ? (outcome.reading?.article ?? null) : null;
}

describe('changing an article', () => {
  it('holds, is listed, and leaves text and index as they were', async () => {
    await saveArticle(article('a'), ADDED_AT);
    const outcome = await changeArticle('a', (one) => ({ ...one, title: 'New', text: 'other', id: 'b' }));
    expect(outcome).toMatchObject({ ok: true, article: { id: 'a', title: 'New', text: textOf('a') } });
    expect(await listArticles({})).toMatchObject({ total: 1, entries: [{ id: 'a', title: 'New', addedAt: ADDED_AT }] });
    expect(await found(textOf('a'))).toEqual(['a']);
  });

  it('from two tabs at once keeps both changes', async () => {
    await saveArticle(article('a'), ADDED_AT);
    await Promise.all(['1', '2', '3'].map((mark) => changeArticle('a', (one) => retitled(one.title + mark)(one))));
    expect((await read('a'))?.title).toBe('On a123');
  });

  it('that is gone or broken is null, and nothing is written', async () => {
    expect(await changeArticle('nobody', retitled('x'))).toEqual({ ok: true, article: null });
    expect(await listArticles({})).toMatchObject({ total: 0 });
  });

  it('that is damaged keeps what could not be read of it, and the title it is listed by', async () => {
    await saveArticle(article('a'), ADDED_AT);
    const damaged = await behind(async (database) => {
      const { article: whole, ...rest } = await database.get('articles', 'a');
      const record = { ...rest, article: { ...whole, title: 5, notes: 'rubbish' } };
      await database.put('articles', record, 'a');
      return record;
    });
    const edit = (one: StoredArticle) => ({ ...one, language: 'de' });
    expect(await changeArticle('a', edit)).toMatchObject({ article: { title: 'On a', language: 'de' } });
    await changeArticle('a', edit);
    expect(await behind((database) => database.getAll('versions'))).toMatchObject([{ id: 'a', record: damaged }]);
  });

  it('on a full disk leaves it as it was', async () => {
    await saveArticle(article('a'), ADDED_AT);
    refuse('put', 1, FULL);
    expect(await changeArticle('a', retitled('x'))).toMatchObject({ ok: false, reason: 'full' });
    vi.restoreAllMocks();
    expect((await read('a'))?.title).toBe('On a');
  });
});

describe('storing again', () => {
  const join = (kept: StoredArticle, fresh: StoredArticle) => ({ ...fresh, title: `${kept.title} and ${fresh.title}` });

  it('joins what was stored with what is new, under the id it has, and keeps the former text', async () => {
    await saveArticle(article('old', textOf('x'), at(URL_A)), ADDED_AT);
    expect(await saveArticle(article('new', textOf('y'), at(URL_A)), ADDED_AT, '', { join })).toMatchObject({
      id: 'old',
      became: 'updated',
    });
    expect(await read('old')).toMatchObject({ id: 'old', title: 'On old and On new', text: textOf('y') });
    expect(await listVersions('old')).toMatchObject({
      versions: [{ article: { title: 'On old', text: textOf('x') } }],
    });
    expect(await found(textOf('y'))).toEqual(['old']);
    expect(await found(textOf('x'))).toEqual([]);
  });

  it('where the kept record is damaged takes over what can be read, and keeps the record as it was', async () => {
    const mine = article('a', textOf('a'), at(URL_A));
    await saveArticle(mine, ADDED_AT);
    await behind((database) => database.put('articles', { article: { ...mine, origin: { url: 5 } } }, 'a'));
    const saved = await saveArticle(mine, ADDED_AT, '', { join });
    expect(saved).toMatchObject({ ok: true, id: 'a', became: 'updated' });
    expect((await read('a'))?.title).toBe('On a and On a');
    expect(await behind((database) => database.getAll('versions'))).toMatchObject([
      { id: 'a', record: { article: { origin: { url: 5 } } } },
    ]);
  });

  it('where the kept record is broken takes the new one as it is', async () => {
    await saveArticle(article('a', textOf('a'), at(URL_A)), ADDED_AT);
    await behind((database) => database.put('articles', { article: 'rubbish' }, 'a'));
    expect(await saveArticle(article('a', textOf('a'), at(URL_A)), ADDED_AT, '', { join })).toMatchObject({ ok: true });
    expect((await read('a'))?.title).toBe('On a');
  });
});

it('an entry is found by id and by address', async () => {
  await saveArticle(article('a', textOf('a'), at(URL_A)), ADDED_AT);
  await saveArticle(article('b'), ADDED_AT);
  expect(await findStored('b', URL_A)).toMatchObject({ ok: true, byId: { id: 'b' }, byAddress: { id: 'a' } });
  expect(await findStored('c', 'https://news.example/')).toEqual({ ok: true, byId: null, byAddress: null });
  expect(await findStored(null, null)).toEqual({ ok: true, byId: null, byAddress: null });
});
