import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writeLibrary } from '../../core/library/files/write-library.ts';
import type { StoredArticle } from '../../core/library/stored-article.ts';
import { readStoredArticle } from '../../platform/store/read-stored-article.ts';
import { listVersions } from '../../platform/store/save/list-versions.ts';
import { saveArticle } from '../../platform/store/save/save-article.ts';
import { deleteArticles } from '../../platform/store/trash/delete-articles.ts';
import { emptyTrash } from '../../platform/store/trash/empty-trash.ts';
import { previewImport } from '../../test/library/preview-import.ts';
import { ADDED_AT, article, eachWithAStore, listed, textOf } from '../../test/store/try-store.ts';

const at = (url: string | null) => ({ origin: { url, site: null, byline: null, published: null, remark: null } });
const line = (id: string, text: string, url?: string) => JSON.stringify({ id, title: `On ${text[4]}`, text, url });
const linesOf = (...lines: string[]) => new File([lines.join('\n')], 'theirs.jsonl');
const FIRST = linesOf(line('1', textOf('a'), 'https://news.example/a'), line('2', textOf('b')));
const SECOND = linesOf(line('1', textOf('c'), 'https://other.example/c'), line('2', textOf('d')));

eachWithAStore();
beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('fetch', async () => new Response(writeLibrary([])));
});

/** Imports a file, replacing what is in conflict; what the preview said of how many are new, the same and in conflict. */
async function bring(file: File): Promise<number[]> {
  const { desk, imports, fates } = await previewImport(file);
  desk.show({ isReplacing: true });
  await imports.start();
  return fates;
}

async function texts(): Promise<(string | undefined)[]> {
  const ids = await listed();
  const read = await Promise.all(ids.map(readStoredArticle));
  return read.map((one) => (one.ok ? one.reading?.article?.text : undefined));
}

it('files of unlike origin that both count their articles are both there, and known when imported again', async () => {
  expect(await bring(FIRST)).toEqual([2, 0, 0]);
  expect(await bring(SECOND)).toEqual([2, 0, 0]);
  expect(await texts()).toEqual(['a', 'b', 'c', 'd'].map(textOf));
  expect([await bring(FIRST), await bring(SECOND)]).toEqual([
    [0, 2, 0],
    [0, 2, 0],
  ]);
  expect(await listed()).toHaveLength(4);
});

it('what was imported under another id is known again also once its own is free', async () => {
  await bring(FIRST);
  await bring(SECOND);
  await deleteArticles(['1', '2']);
  await emptyTrash();
  expect(await bring(SECOND)).toEqual([0, 2, 0]);
});

it.each<[string, string]>([
  ['from its address', line('1', textOf('e'), 'https://www.news.example/a/')],
  ['with most of its words', line('2', `${textOf('b')} ${textOf('e').slice(0, 90)}`)],
])('a later text of an article, %s, is in conflict with it still, and takes its place', async (_what, later) => {
  await bring(FIRST);
  expect(await bring(linesOf(later))).toEqual([0, 0, 1]);
  expect((await listed()).sort()).toEqual(['1', '2']);
  const { id, text } = JSON.parse(later);
  expect(await readStoredArticle(id)).toMatchObject({ reading: { article: { text } } });
});

it('a later text of one that is stored under another id takes the place of that one', async () => {
  await bring(FIRST);
  await bring(SECOND);
  expect(await bring(linesOf(line('1', textOf('e'), 'https://other.example/c')))).toEqual([0, 0, 1]);
  expect((await texts()).sort()).toEqual(['a', 'b', 'd', 'e'].map(textOf));
});

it('articles that share only a front page for their address are told apart by their texts', async () => {
  const page = 'https://news.example/';
  await bring(linesOf(line('1', textOf('a'), page)));
  expect(await bring(linesOf(line('1', textOf('b'), page)))).toEqual([1, 0, 0]);
  expect(await texts()).toEqual(['a', 'b'].map(textOf));
});

const own = (...articles: StoredArticle[]) => JSON.parse(writeLibrary(articles));

it('so are those of libraries that give one id to two pages, and each keeps its former texts', async () => {
  const mine = article('1', textOf('a'), at('https://news.example/a'));
  const theirs = article('1', textOf('b'), at('https://other.example/b'));
  await saveArticle(mine, ADDED_AT);
  const file = own(theirs);
  const former = own(article('1', textOf('c'))).articles[0];
  file.articles[0].versions = [{ ...former, replacedAt: ADDED_AT }];
  expect(await bring(new File([JSON.stringify(file)], 'theirs.json'))).toEqual([1, 0, 0]);
  const [first, second] = await listed();
  expect(first).toBe('1');
  expect(await readStoredArticle('1')).toMatchObject({ reading: { article: mine } });
  const kept = await listVersions(second ?? '');
  expect(kept.ok && kept.versions.map(({ article: { text } }) => text)).toEqual([textOf('c')]);
});

it.each<[string, StoredArticle]>([
  ['at another address, of the same text', article('1', textOf('a'), at('https://other.example/a'))],
  ['without an address, of another text', article('1', textOf('b'))],
])('an article of a library is known by its id, %s', async (_what, theirs) => {
  await saveArticle(article('1', textOf('a'), at('https://news.example/a')), ADDED_AT);
  expect(await bring(new File([writeLibrary([theirs])], 'theirs.json'))).toEqual([0, 0, 1]);
  expect(await listed()).toEqual(['1']);
});
