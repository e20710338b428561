import type { ArticleHistory } from '../../../core/library/article-history.ts';
import type { StoredArticle } from '../../../core/library/stored-article.ts';
import { withArticles } from '../../article-database.ts';
import { changeArticles } from '../../change-articles.ts';
import type { StoreFailure } from '../../store-failure.ts';
import { findKept } from './find-kept.ts';
import { addVersions } from './keep-version.ts';
import { isSameArticle, prepareFormer, prepareRecord } from './prepare-article.ts';

/** Adds a file's former texts to an article that is stored as the file has it; `added` of them were not there. Nothing where it is not. */
export async function keepFormer(
  article: StoredArticle,
  versions: ArticleHistory['versions'],
): Promise<{ ok: true; added: number } | StoreFailure> {
  const outcome = await withArticles((database) =>
    changeArticles(database, async (change) => {
      const { id, kept } = await findKept(change, article, false, null, null);
      if (!isSameArticle(kept, prepareRecord({ ...article, id }, '', ''))) return 0;
      return await addVersions(change, id, prepareFormer(id, versions));
    }),
  );
  return outcome.ok ? { ok: true, added: outcome.value } : outcome;
}
