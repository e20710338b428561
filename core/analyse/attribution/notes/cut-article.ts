import type { AnalysedText } from '../../analysed-text.ts';

/**
 * The article with no more of the page's text than it stands in, and how far that moved its spans: a page of two hundred stories
 * is not read two hundred times. Paragraphs in text order.
 */
export function cutArticle(article: AnalysedText): { article: AnalysedText; movedBy: number } {
  const [first] = article.paragraphs;
  const last = article.paragraphs.at(-1);
  if (first === undefined || last === undefined) return { article, movedBy: 0 };
  // What stands before and behind shows whether a word begins and ends there.
  const movedBy = Math.max(0, first.start - 1);
  const moved = <T extends { start: number; end: number }>(span: T): T => ({
    ...span,
    start: span.start - movedBy,
    end: span.end - movedBy,
  });
  const paragraphs = article.paragraphs.map((paragraph) => ({
    ...moved(paragraph),
    links: paragraph.links.map(moved),
  }));
  return { article: { ...article, text: article.text.slice(movedBy, last.end + 1), paragraphs }, movedBy };
}
