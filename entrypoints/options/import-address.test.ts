import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writeLibrary } from '../../core/library/files/write-library.ts';
import type { StoredArticle } from '../../core/library/stored-article.ts';
import { readStoredArticle } from '../../platform/store/read-stored-article.ts';
import { listVersions } from '../../platform/store/save/list-versions.ts';
import { saveArticle } from '../../platform/store/save/save-article.ts';
import { previewImport } from '../../test/library/preview-import.ts';
import { ADDED_AT, article, eachWithAStore, listed, textOf } from '../../test/store/try-store.ts';

const URL_A = 'https://news.example/a';
const from = (id: string, url: string | null, text = textOf('a')) =>
  article(id, text, { title: 'On a', origin: { url, site: null, byline: null, published: null, remark: null } });
const fileOf = (...articles: object[]) =>
  new File([JSON.stringify({ ...JSON.parse(writeLibrary([])), articles })], 'mine.json');
const written = (one: StoredArticle): object => JSON.parse(writeLibrary([one])).articles[0];

eachWithAStore();
beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('fetch', async () => new Response(writeLibrary([])));
});

async function read(id: string) {
  const outcome = await readStoredArticle(id);
  return outcome.ok ? outcome.reading?.article : outcome;
}

it.each<[string, StoredArticle, number[]]>([
  ['the same under another id', from('theirs', URL_A), [0, 1, 0]],
  ['under another id, its address spelt otherwise', from('theirs', 'http://www.news.example/a/'), [0, 0, 1]],
  ['under another id, with a newer text', from('theirs', URL_A, textOf('b')), [0, 0, 1]],
  ['the same text at another address, as of an agency', from('theirs', 'https://other.example/a'), [1, 0, 0]],
  ['the same text without an address', from('theirs', null), [1, 0, 0]],
  ['another story of a site that keeps them behind "#"', from('theirs', `${URL_A}#/story/2`), [1, 0, 0]],
])('an article stored from its address already is told as such: %s', async (_what, theirs, fates) => {
  await saveArticle(from('mine', URL_A), ADDED_AT);
  const { imports, fates: shown } = await previewImport(fileOf(written(theirs)));
  expect(shown).toEqual(fates);
  await imports.start();
  expect(await listed()).toEqual(fates[0] === 1 ? ['mine', 'theirs'] : ['mine']);
  expect(await read('mine')).toEqual(from('mine', URL_A));
});

it.each(['https://news.example', 'https://news.example/', 'https://news.example/index.html'])(
  'an article whose address is its outlet’s front page is not taken for another from there: %s',
  async (url) => {
    await saveArticle(from('mine', url), ADDED_AT);
    const { fates } = await previewImport(fileOf(written(from('theirs', url, textOf('b')))));
    expect(fates).toEqual([1, 0, 0]);
  },
);

it('an id that is stored counts before an address', async () => {
  await saveArticle(from('first', URL_A), ADDED_AT);
  await saveArticle(from('second', 'https://news.example/b', textOf('b')), ADDED_AT);
  const { fates } = await previewImport(fileOf(written(from('second', URL_A, textOf('b')))));
  expect(fates).toEqual([0, 0, 1]);
});

it.each([[[]], [['mine']]])(
  'two articles of a file from one address are both there afterwards, where this is stored from it: %j',
  async (stored) => {
    for (const id of stored) await saveArticle(from(id, URL_A, textOf('mine')), ADDED_AT);
    const both = [from('one', URL_A), from('two', `${URL_A}/`, textOf('b'))];
    const { desk, imports, fates } = await previewImport(fileOf(...both.map(written)));
    expect(fates).toEqual([2, 0, 0]);
    desk.show({ isReplacing: true });
    await imports.start();
    expect(await listed()).toEqual([...stored, 'one', 'two']);
  },
);

it('an export of two articles from one address brings the one back that was deleted', async () => {
  await saveArticle(from('mine', URL_A), ADDED_AT);
  const { imports, fates } = await previewImport(
    fileOf(written(from('mine', URL_A)), written(from('other', URL_A, textOf('b')))),
  );
  expect(fates).toEqual([1, 1, 0]);
  await imports.start();
  expect(await listed()).toEqual(['mine', 'other']);
});

it('replaced, it keeps its id, and the former texts of both come under that', async () => {
  await saveArticle(from('mine', URL_A), ADDED_AT);
  const former = { ...written(from('theirs', URL_A, textOf('former'))), replacedAt: '2026-01-02T00:00:00.000Z' };
  const theirs = { ...written(from('theirs', URL_A, textOf('b'))), versions: [former] };
  const { desk, imports } = await previewImport(fileOf(theirs));
  desk.show({ isReplacing: true });
  await imports.start();
  expect(desk.shown.news?.text).toBe('1 was replaced from mine.json.');
  expect(await listed()).toEqual(['mine']);
  expect(await read('mine')).toMatchObject({ text: textOf('b') });
  const kept = await listVersions('mine');
  expect(kept).toMatchObject({ problems: [] });
  expect(kept.ok && kept.versions.map(({ article: { text } }) => text)).toEqual([textOf('a'), textOf('former')]);
  expect(await listVersions('theirs')).toMatchObject({ versions: [] });
});
