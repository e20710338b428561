import type { Span } from '../../../text/span.ts';

/**
 * The page's text with all that is not in the article's paragraphs blanked out, in place: whom teasers and inserted lines name
 * nobody in the article means. Paragraphs in text order; linear.
 */
export function onlyParagraphs(text: string, paragraphs: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of paragraphs) {
    if (start < at) continue;
    parts.push(blank(text.slice(at, start)), text.slice(start, end));
    at = end;
  }
  return [...parts, blank(text.slice(at))].join('');
}

const blank = (words: string) => words.replace(/[^\n]/g, ' ');
