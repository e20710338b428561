import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { ADDED_AT, article, behind, eachWithAStore, listed } from '../../../test/store/try-store.ts';
import { listVersions } from '../save/list-versions.ts';
import { saveArticle } from '../save/save-article.ts';
import { deleteArticles } from './delete-articles.ts';
import { restoreArticles } from './restore-articles.ts';

eachWithAStore();

/** What the reader is told and shown of former texts. */
async function formerly() {
  const former = await listVersions('a');
  return former.ok && { texts: former.versions.map((one) => one.article.text), problems: former.problems };
}
const store = (text: string) => saveArticle(article('a', text), ADDED_AT);

describe('an article whose record is gone leaves no former text that cannot be read', () => {
  it('where it was deleted, brought back and stored anew', async () => {
    await store('Words of before.');
    await behind((database) => database.delete('articles', 'a'));
    await deleteArticles(['a']);
    await restoreArticles(['a']);
    expect(await listed()).toEqual(['a']);
    await store('Words of now.');
    expect(await formerly()).toEqual({ texts: [], problems: [] });
  });

  it('where it was deleted, stored anew and deleted again', async () => {
    await store('Words of before.');
    await store('Words of then.');
    await behind((database) => database.delete('articles', 'a'));
    await deleteArticles(['a']);
    await store('Words of now.');
    await deleteArticles(['a']);
    await restoreArticles(['a']);
    expect(await formerly()).toEqual({ texts: ['Words of before.'], problems: [] });
  });
});

it('a damaged record that says more than a title is kept as a former text all the same', async () => {
  await store('Words of before.');
  const record = { article: { title: 'On a', notes: [{ id: 'mine' }] } };
  await behind((database) => database.put('articles', record, 'a'));
  await store('Words of now.');
  expect(await behind((database) => database.getAll('versions'))).toMatchObject([{ id: 'a', record }]);
});
