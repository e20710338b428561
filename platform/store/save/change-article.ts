import { writeArticle } from '../../../core/library/files/write-article.ts';
import type { StoredArticle } from '../../../core/library/stored-article.ts';
import { withArticles } from '../../article-database.ts';
import { type ArticleChange, changeArticles } from '../../change-articles.ts';
import { readRecord } from '../../read-record.ts';
import type { StoreFailure } from '../../store-failure.ts';
import { keepIndexState, openIndexState } from '../index/add-to-index.ts';
import { describeEntry } from '../index/describe-entry.ts';

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
  const { article, addedAt, fileName } = readRecord(id, await change.objectStore('articles').get(id));
  if (article === null) return null;
  const edited = { ...edit(article), id, text: article.text };
  await change.objectStore('articles').put({ article: writeArticle(edited), addedAt, fileName }, id);
  const entries = change.objectStore('entries');
  const number = await entries.index('id').getKey(id);
  if (number !== undefined) await entries.put(describeEntry(edited, addedAt, fileName), number);
  // What lists hold in memory is old from now on.
  await keepIndexState(change, await openIndexState(change));
  return edited;
}
