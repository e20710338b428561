import type { StoredArticle } from '../stored-article.ts';
import { LIBRARY_FORMAT, LIBRARY_VERSION } from './library-format.ts';
import { writeArticle } from './write-article.ts';

/** The articles as a library file, which `readLibrary` reads back without loss. */
export function writeLibrary(articles: readonly StoredArticle[]): string {
  const file = { format: LIBRARY_FORMAT, version: LIBRARY_VERSION, articles: articles.map(writeArticle) };
  return `${JSON.stringify(file, null, 1)}\n`;
}
