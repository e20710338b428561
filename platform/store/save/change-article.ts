import { writeArticle } from '../../../core/library/files/write-article.ts';
import type { StoredArticle } from '../../../core/library/stored-article.ts';
import { withArticles } from '../../article-database.ts';
import { type ArticleChange, changeArticles } from '../../change-articles.ts';
import { hasTitle, readRecord } from '../../read-record.ts';
import type { StoreFailure } from '../../store-failure.ts';
import { keepIndexState, openIndexState } from '../index/add-to-index.ts';
import { describeEntry } from '../index/describe-entry.ts';
import { readListedTitle } from '../read-listed-title.ts';
import { keepVersion } from './keep-version.ts';

/**
 * Changes a stored article's notes or title, reading and writing in one transaction: what another tab changes at the same
 * time is kept. The text stays as it is. Gives the article as it is then; null where it is gone or cannot be read.
 */
export async function changeArticle(
  id: string,
  edit: (article: StoredArticle) => StoredArticle,
): Promise<{ ok: true; article: StoredArticle | null } | StoreFailure> {
  const outcome = await withArticles((database) => changeArticles(database, (change) => apply(change, id, edit)));
  return outcome.ok ? { ok: true, article: outcome.value } : outcome;
}

async function apply(change: ArticleChange, id: string, edit: (article: StoredArticle) => StoredArticle) {
  const record = await change.objectStore('articles').get(id);
  const entries = change.objectStore('entries');
  const title = hasTitle(record) ? '' : await readListedTitle(entries, id);
  const { article, addedAt, fileName, problems } = readRecord(id, record, { title });
  if (article === null || record === undefined) return null;
  // What of it cannot be used would be lost with it.
  if (problems.length > 0) await keepVersion(change, id, record, new Date().toISOString());
  const edited = { ...edit(article), id, text: article.text };
  await change.objectStore('articles').put({ article: writeArticle(edited), addedAt, fileName }, id);
  const number = await entries.index('id').getKey(id);
  if (number !== undefined) await entries.put(describeEntry(edited, addedAt, fileName), number);
  // What lists hold in memory is old from now on.
  await keepIndexState(change, await openIndexState(change));
  return edited;
}
