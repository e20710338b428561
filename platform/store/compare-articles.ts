import type { StoredArticle } from '../../core/library/stored-article.ts';
import { withArticles } from '../article-database.ts';
import type { StoreFailure } from '../store-failure.ts';
import { askAll } from './ask-all.ts';
import { beginReading } from './begin-reading.ts';
import { isSameArticle, prepareRecord } from './prepare-article.ts';

/** Records asked for at once: some 20 ms. */
const BATCH = 250;

/** Articles of a file beside what is stored. */
export interface ComparedArticles {
  fresh: StoredArticle[];
  /** Stored already with the same content. */
  same: StoredArticle[];
  /** Stored already with other content under the same id. */
  conflicting: StoredArticle[];
}

/** Tells what an import would find; changes nothing. */
export async function compareArticles(
  articles: readonly StoredArticle[],
  signal?: AbortSignal,
): Promise<({ ok: true } & ComparedArticles) | StoreFailure> {
  const compared: ComparedArticles = { fresh: [], same: [], conflicting: [] };
  for (let from = 0; from < articles.length && signal?.aborted !== true; from += BATCH) {
    const batch = articles.slice(from, from + BATCH);
    const outcome = await withArticles((database) => {
      const store = beginReading(database, 'articles').objectStore('articles');
      return askAll(batch, ({ id }): Promise<unknown> => store.get(id));
    });
    if (!outcome.ok) return outcome;
    for (const [i, article] of batch.entries()) {
      const kept = outcome.value[i];
      const isSame = kept !== undefined && isSameArticle(kept, prepareRecord(article, '', ''));
      compared[kept === undefined ? 'fresh' : isSame ? 'same' : 'conflicting'].push(article);
    }
  }
  return { ok: true, ...compared };
}
