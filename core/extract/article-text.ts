import type { Reading } from '../text/block.ts';
import type { Article } from './find-articles.ts';
export function articleText(reading: Reading, article: Article): string {
  return article.body.map((i) => reading.blocks[i]?.text ?? '').join('\n');
}
