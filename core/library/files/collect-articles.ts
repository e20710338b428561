import type { StoredArticle } from '../stored-article.ts';
import type { LibraryFault } from './library-reading.ts';
import type { ArticleReading } from './read-article.ts';
import { shortenFaults } from './shorten-faults.ts';

/** Joins what was read one by one: the first of two articles with one id holds, the list of faults stays short. */
export function collectArticles(readings: readonly (ArticleReading & { where: string })[]) {
  const articles = new Map<string, StoredArticle>();
  const faults: LibraryFault[] = [];
  for (const { where, article, faults: own } of readings) {
    for (const fault of own) faults.push(fault);
    if (article === null) continue;
    if (articles.has(article.id)) {
      faults.push({ where, message: 'Another article of this library has the same id. It was left out.' });
    } else {
      articles.set(article.id, article);
    }
  }
  return { articles: [...articles.values()], faults: shortenFaults(faults) };
}
