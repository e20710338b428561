import type { Article } from '../../extract/find-articles.ts';
import type { Reading } from '../../text/block.ts';
import { isOverlapping, type Span } from '../../text/span.ts';

/**
 * Of a stretch of the reading what stands in the text an article is stored with, from its first word there to its last;
 * null where nothing does, as of a headline or a caption. Without an article all the page's text is stored.
 */
export function clipToArticle(span: Span, { blocks }: Reading, article: Pick<Article, 'body'> | null): Span | null {
  if (article === null) return span;
  const touched = article.body.flatMap((i) => blocks[i] ?? []).filter((block) => isOverlapping(block, span));
  const first = touched[0];
  const last = touched.at(-1);
  if (first === undefined || last === undefined) return null;
  return { start: Math.max(span.start, first.start), end: Math.min(span.end, last.end) };
}
