import type { ArticleHistory } from '../../../core/library/article-history.ts';
import type { StoredArticle } from '../../../core/library/stored-article.ts';
import { withArticles } from '../../article-database.ts';
import { changeArticles } from '../../change-articles.ts';
import type { StoreFailure } from '../../store-failure.ts';
import { findKept } from './find-kept.ts';
import { addVersions, countLacking } from './keep-version.ts';
import { isSameArticle, prepareFormer, prepareRecord } from './prepare-article.ts';

/** An article of a file with its former texts. */
export interface WithFormer {
  article: StoredArticle;
  versions: ArticleHistory['versions'];
}

/** How many former texts of each article, or why nothing is known of them. */
type Counted = { ok: true; counts: number[] } | StoreFailure;

/**
 * Adds a file's former texts to articles that are stored as the file has them, in one transaction; as many of each as were not there.
 * None where an article is not stored so.
 */
export const keepFormer = (all: readonly WithFormer[]): Promise<Counted> => ofSame(all, addVersions);

/** How many `keepFormer` would add; changes nothing. */
export const countFormer = (all: readonly WithFormer[]): Promise<Counted> => ofSame(all, countLacking);

async function ofSame(all: readonly WithFormer[], count: typeof addVersions): Promise<Counted> {
  const outcome = await withArticles((database) =>
    changeArticles(database, async (change) => {
      const counts: number[] = [];
      for (const { article, versions } of all) {
        const { id, kept } = await findKept(change, article, false, null, null);
        const isSame = isSameArticle(kept, prepareRecord({ ...article, id }, '', ''));
        counts.push(isSame ? await count(change, id, prepareFormer(id, versions)) : 0);
      }
      return counts;
    }),
  );
  return outcome.ok ? { ok: true, counts: outcome.value } : outcome;
}
