import type { ArticleChange } from '../change-articles.ts';
import { addToIndex, openIndexState } from './add-to-index.ts';
import { askAll } from './ask-all.ts';
import { isSameArticle, type PreparedArticle } from './prepare-article.ts';

/** What became of the articles of a file, by id, in the file's order. */
export interface Imported {
  added: string[];
  /** Already stored, with the same content. */
  unchanged: string[];
  /** Already stored with other content, which was left as it is. */
  skipped: string[];
}

/** Adds articles that are not there yet, record, entry and index in one transaction. Nothing is overwritten. */
export async function addPrepared(change: ArticleChange, prepared: readonly PreparedArticle[]): Promise<Imported> {
  const state = await openIndexState(change);
  const articles = change.objectStore('articles');
  const kept: unknown[] = await askAll(prepared, ({ id }) => articles.get(id));
  const imported: Imported = { added: [], unchanged: [], skipped: [] };
  const fresh: PreparedArticle[] = [];
  const ids = new Set<string>();
  for (const [i, article] of prepared.entries()) {
    const isNew = kept[i] === undefined && !ids.has(article.id);
    if (isNew) fresh.push(article);
    ids.add(article.id);
    imported[isNew ? 'added' : isSameArticle(kept[i], article.record) ? 'unchanged' : 'skipped'].push(article.id);
  }
  if (fresh.length === 0) return imported;
  // All asked for at once, and failing together: the first refusal is the one that is told.
  const written = await askAll(fresh, (article) => write(change, article));
  await addToIndex(change, state, written);
  return imported;
}

/** Writes one article and its entry; an entry left behind by a lost record makes way. */
async function write(change: ArticleChange, { id, record, entry, keys }: PreparedArticle) {
  const entries = change.objectStore('entries');
  const stale = await entries.index('id').getKey(id);
  if (stale !== undefined) await entries.delete(stale);
  await change.objectStore('articles').add(record, id);
  return { number: await entries.add(entry), keys };
}
