import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { ArticleVersion } from '../../../core/library/article-history.ts';
import { makeOwnNote } from '../../../core/library/notes/make-own-note.ts';
import type { Note } from '../../../core/notes/note.ts';
import { article, eachWithAStore, textOf } from '../../../test/store/try-store.ts';
import { listVersions } from './list-versions.ts';
import { saveArticle } from './save-article.ts';

eachWithAStore();

const day = (number: number) => `2026-01-0${number}T00:00:00.000Z`;
const note = (id: string) => makeOwnNote(id, { kind: 'unsourced', source: '', text: 'Who?' }, [{ start: 0, end: 8 }]);
const store = (number: number, versions: ArticleVersion[] = [], notes: Note[] = []) =>
  saveArticle(article('a', textOf(`day${number}`), { notes }), day(number), '', {
    join: (_, fresh) => fresh,
    history: versions.length > 0 ? { addedAt: day(number), fileName: '', versions } : null,
  });
async function formerDays() {
  const former = await listVersions('a');
  return former.ok && former.versions.map(({ article: { text } }) => /day(\d)/.exec(text)?.[1]).join(' ');
}

it('of an address whose text is another each day the first that was stored stays beside the newest former ones', async () => {
  for (const number of [1, 2, 3, 4, 5, 6]) await store(number);
  expect(await formerDays()).toBe('5 4 3 2 1');
  await store(7);
  expect(await formerDays()).toBe('6 5 4 3 1');
  await store(8);
  expect(await formerDays()).toBe('7 6 5 4 1');
});

it('so it does where a file brings former texts with it', async () => {
  for (const number of [3, 4, 5, 6, 7]) await store(number);
  const former = { article: article('a', textOf('day1')), addedAt: day(1), fileName: '', replacedAt: day(2) };
  await store(8, [former]);
  expect(await formerDays()).toBe('7 6 5 4 1');
});

it('a former text with a note of the reader’s own goes after those that have none', async () => {
  for (const number of [1, 2, 3, 4, 5, 6]) {
    await store(number, [], number === 2 ? [note('own-1')] : number === 3 ? [note('auto-1')] : []);
  }
  await store(7);
  expect(await formerDays()).toBe('6 5 4 2 1');
  await store(8);
  await store(9);
  expect(await formerDays()).toBe('8 7 6 2 1');
});

it('where the reader wrote on all of them the oldest but the first goes', async () => {
  for (const number of [1, 2, 3, 4, 5, 6, 7]) await store(number, [], [note('own-1')]);
  expect(await formerDays()).toBe('6 5 4 3 1');
});

it('an article whose headline alone was changed keeps the former one, and with the same headline nothing more', async () => {
  const save = (title: string, number: number) =>
    saveArticle(article('a', textOf('day1'), { title }), day(number), '', { join: (_, fresh) => fresh });
  await save('Minister denies plan', 1);
  await save('Minister confirms plan', 2);
  const former = await listVersions('a');
  expect(former.ok && former.versions.map(({ article: { title } }) => title)).toEqual(['Minister denies plan']);
  await save('Minister confirms plan', 3);
  const still = await listVersions('a');
  expect(still.ok && still.versions.length).toBe(1);
});

it('two headlines that an outlet shows by turns are kept once each, and former texts beside them', async () => {
  const save = (title: string, number: number, text = textOf('day2')) =>
    saveArticle(article('a', text, { title }), day(number), '', { join: (_, fresh) => fresh });
  await save('Minister denies plan', 1, textOf('day0'));
  await save('Minister denies plan', 1, textOf('day1'));
  for (const number of [2, 3, 4, 5, 6, 7, 8, 9]) await save(number % 2 ? 'Minister confirms plan' : 'A plan', number);
  const former = await listVersions('a');
  expect(former.ok && former.versions.map(({ article: { title } }) => title)).toEqual([
    'Minister confirms plan',
    'A plan',
    'Minister denies plan',
    'Minister denies plan',
  ]);
});

it('a headline where there was none makes no former text', async () => {
  const save = (title: string, number: number) =>
    saveArticle(article('a', textOf('day1'), { title }), day(number), '', { join: (_, fresh) => fresh });
  await save('', 1);
  await save('Minister confirms plan', 2);
  expect(await listVersions('a')).toMatchObject({ versions: [] });
});
