import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readLibraryFile } from '../../core/library/files/read-library-file.ts';
import { writeLibrary } from '../../core/library/files/write-library.ts';
import type { StoredArticle } from '../../core/library/stored-article.ts';
import { readStoredArticle } from '../../platform/store/read-stored-article.ts';
import { listVersions } from '../../platform/store/save/list-versions.ts';
import { saveArticle } from '../../platform/store/save/save-article.ts';
import { deleteArticles } from '../../platform/store/trash/delete-articles.ts';
import { previewImport } from '../../test/library/preview-import.ts';
import { ADDED_AT, article, eachWithAStore, listed, range, textOf } from '../../test/store/try-store.ts';
import { planImport } from './plan-import.ts';
import { renewPlan } from './renew-plan.ts';
import { runImport } from './run-import.ts';

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

it('so is one that is stored from its page right after it was found to be new', async () => {
  const { signal } = new AbortController();
  const reading = readLibraryFile(writeLibrary([from('theirs', URL_A), from('other', null, textOf('b'))]));
  if (!reading.ok) throw new Error(reading.message);
  const planned = await planImport(reading, signal);
  if (!planned.ok) throw new Error(planned.message);
  const plan = await renewPlan(planned, signal);
  if (!plan.ok) throw new Error(plan.message);
  await storePage(textOf('page'));
  const run = { plan, fileName: 'mine.json', isReplacing: false, signal, onProgress: () => undefined };
  expect(await runImport(run)).toMatchObject({ added: 1, stays: 1 });
  expect((await listed()).sort()).toEqual(['other', 'page-news.example/a']);
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

describe('while an import of several batches runs', () => {
  /** Imports 600 articles and some more, and does something after the first batch, in another transaction. */
  async function importAnd(meanwhile: () => Promise<unknown>, ...last: StoredArticle[]) {
    const { desk, imports } = await previewImport(fileOf(...range(0, 600), ...last));
    let met: Promise<unknown> | null = null;
    const show = desk.show.bind(desk);
    desk.show = (news) => {
      if (news.importing?.step === 'running' && news.importing.done === 500) met ??= meanwhile();
      show(news);
    };
    await imports.start();
    await met;
    const ids = (await listed()).filter((id) => !/^a\d/.test(id));
    return { ids, told: desk.shown.news?.text };
  }

  it('an article stored from its page is there once, and the page’s stays', async () => {
    const done = await importAnd(() => storePage(textOf('page'), 'https://www.news.example/a/'), from('theirs', URL_A));
    expect(done.ids).toEqual(['page-www.news.example/a/']);
    expect(done.told).toBe(
      '600 articles were added from mine.json. 1 article was stored meanwhile and stays as it is.',
    );
  });

  it('two articles of the file from one address are both added, as is one of a front page', async () => {
    const both = [from('one', URL_A), from('two', URL_A, textOf('b')), from('front', 'https://news.example/')];
    const store = async () => [await storePage(), await storePage(textOf('c'), 'https://news.example/')];
    const done = await importAnd(store, ...both);
    expect(done.ids.sort()).toEqual(['front', 'one', 'page-news.example/', 'page-news.example/a', 'two']);
    expect(done.told).toBe('603 articles were added from mine.json.');
  });

  it('what is stored from another address keeps nothing from being added', async () => {
    const done = await importAnd(() => storePage(textOf('a'), 'https://other.example/a'), from('theirs', URL_A));
    expect(done.ids.sort()).toEqual(['page-other.example/a', 'theirs']);
    expect(done.told).toBe('601 articles were added from mine.json.');
  });
});
