import type { LibraryFault } from './library-reading.ts';
import type { ArticleReading } from './read-article.ts';
import type { StoredArticle } from './stored-article.ts';

// A longer list helps nobody; a file made to hurt could otherwise fill the page with a million lines.
const MAX_FAULTS = 200;

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
  return { articles: [...articles.values()], faults: shorten(faults) };
}

function shorten(faults: LibraryFault[]): LibraryFault[] {
  const extra = faults.length - MAX_FAULTS;
  if (extra <= 0) return faults;
  return [...faults.slice(0, MAX_FAULTS), { where: 'library', message: `${extra.toLocaleString('en')} more faults.` }];
}
