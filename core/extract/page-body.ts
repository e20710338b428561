import type { Reading } from '../text/block.ts';
import { articleText } from './article-text.ts';
import type { Article } from './find-articles.ts';

/** The text of a page's first article, "" where there is none; a live blog's entries are parts of it, each under its headline. */
export function pageBody(reading: Reading, articles: readonly Article[]): string {
  const texts = articles.flatMap((article, i) => {
    if (i > 0 && !article.isEntry) return [];
    const headline = article.isEntry && article.headline !== null ? reading.blocks[article.headline]?.text : undefined;
    return [...(headline === undefined ? [] : [headline]), articleText(reading, article)];
  });
  return texts.join('\n');
}
