import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { StoredArticle } from '../../core/library/stored-article.ts';
import { writeLibrary } from '../../core/library/write-library.ts';
import { deleteArticles } from '../../platform/store/delete-articles.ts';
import { listVersions } from '../../platform/store/list-versions.ts';
import { readStoredArticle } from '../../platform/store/read-stored-article.ts';
import { saveArticle } from '../../platform/store/save-article.ts';
import { previewImport } from '../../test/library/preview-import.ts';
import { ADDED_AT, article, eachWithAStore, listed, textOf } from '../../test/store/try-store.ts';

const URL_A = 'https://news.example/a';
const from = (id: string, url: string | null, text = textOf('a')) =>
  article(id, text, { title: 'On a', origin: { url, site: null, byline: null, published: null, remark: null } });
const fileOf = (...articles: StoredArticle[]) => new File([writeLibrary(articles)], 'mine.json');
/** As a page is stored: by another transaction, under an id of its own. */
const storePage = (text = textOf('a'), url = URL_A) =>
  saveArticle(from(`page-${url.slice(8)}`, url, text), ADDED_AT, '', { join: (_, fresh) => fresh });

eachWithAStore();
beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('fetch', async () => new Response(writeLibrary([])));
});

const read = async (id: string) => {
  const outcome = await readStoredArticle(id);
  return outcome.ok ? outcome.reading?.article : null;
};

it('an article stored from its page while the preview of a file with it is open is there once, and the page’s stays', async () => {
  const { desk, imports, fates } = await previewImport(fileOf(from('theirs', URL_A), from('other', null, textOf('b'))));
  expect(fates).toEqual([2, 0, 0]);
  await storePage(textOf('page'));
  await imports.start();
  expect((await listed()).sort()).toEqual(['other', 'page-news.example/a']);
  expect(await read('page-news.example/a')).toMatchObject({ text: textOf('page') });
  expect(desk.shown.news?.text).toBe(
    '1 article was added from mine.json. 1 article was stored meanwhile and stays as it is.',
  );
});

it('where the reader chose the file’s, that takes its place, and the page’s text is a former version', async () => {
  const { desk, imports } = await previewImport(fileOf(from('theirs', URL_A)));
  await storePage(textOf('page'));
  desk.show({ isReplacing: true });
  await imports.start();
  expect(await listed()).toEqual(['page-news.example/a']);
  expect(await read('page-news.example/a')).toMatchObject({ text: textOf('a') });
  expect(await listVersions('page-news.example/a')).toMatchObject({
    versions: [{ article: { text: textOf('page') } }],
  });
  expect(desk.shown.news?.text).toBe('1 was replaced from mine.json.');
});

it('two articles of a file from one address are both added though a page is stored from there meanwhile', async () => {
  const { imports } = await previewImport(fileOf(from('one', URL_A), from('two', URL_A, textOf('b'))));
  await storePage(textOf('page'));
  await imports.start();
  expect(await listed()).toEqual(['page-news.example/a', 'one', 'two']);
});

it('an article stored from another address meanwhile keeps none of the file’s from being added', async () => {
  const { desk, imports } = await previewImport(fileOf(from('theirs', URL_A)));
  await storePage(textOf('a'), 'https://other.example/a');
  await imports.start();
  expect(await listed()).toEqual(['page-other.example/a', 'theirs']);
  expect(desk.shown.news?.text).toBe('1 article was added from mine.json.');
});

it('what was stored when the preview was shown, and deleted since, is not brought back by it', async () => {
  await saveArticle(from('mine', URL_A), ADDED_AT);
  const { imports, fates } = await previewImport(fileOf(from('mine', URL_A), from('other', null, textOf('b'))));
  expect(fates).toEqual([1, 1, 0]);
  await deleteArticles(['mine']);
  await imports.start();
  expect(await listed()).toEqual(['other']);
});
