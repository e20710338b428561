import type { ArticleHistory } from '../../../core/library/article-history.ts';
import type { StoredArticle } from '../../../core/library/stored-article.ts';
import { withArticles } from '../../article-database.ts';
import { changeArticles } from '../../change-articles.ts';
import type { StoreFailure } from '../../store-failure.ts';
import { findKept } from './find-kept.ts';
import { addVersions } from './keep-version.ts';
import { isSameArticle, prepareFormer, prepareRecord } from './prepare-article.ts';

/** An article of a file with its former texts. */
export interface WithFormer {
  article: StoredArticle;
  versions: ArticleHistory['versions'];
}

/**
 * Adds a file's former texts to articles that are stored as the file has them, in one transaction; `added` of them were not there.
 * Nothing where an article is not stored so.
 */
export async function keepFormer(all: readonly WithFormer[]): Promise<{ ok: true; added: number } | StoreFailure> {
  const outcome = await withArticles((database) =>
    changeArticles(database, async (change) => {
      let added = 0;
      for (const { article, versions } of all) {
        const { id, kept } = await findKept(change, article, false, null, null);
        if (!isSameArticle(kept, prepareRecord({ ...article, id }, '', ''))) continue;
        added += await addVersions(change, id, prepareFormer(id, versions));
      }
      return added;
    }),
  );
  return outcome.ok ? { ok: true, added: outcome.value } : outcome;
}
