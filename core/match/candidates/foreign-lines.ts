import { readWords } from '../../text/read-words.ts';
import type { Span } from '../../text/span.ts';
import type { LibraryIndex } from './index-library.ts';

/**
 * Those of a page's inserted lines that no stored article has as an inserted line of its own: where the page carries
 * the article with such a line, the stored note on it has its place there.
 */
export function foreignLines(index: LibraryIndex, text: string, lines: readonly Span[]): Span[] {
  if (lines.length === 0) return [];
  const known = new Set<string>();
  for (const { article } of index.articles) {
    for (const { kind, content } of article.notes) {
      if (kind === 'inserted') known.add(folded(content.map((span) => textOf(article.text, span)).join(' ')));
    }
  }
  return lines.filter((span) => !known.has(folded(textOf(text, span))));
}

const textOf = (text: string, { start, end }: Span) => text.slice(start, end);
const folded = (text: string) => readWords(text).values.join(' ');
