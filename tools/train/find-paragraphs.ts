import type { Span } from '../../core/text/span.ts';

/** The lines of a text that hold more than white space, as paragraphs. */
export function findParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') paragraphs.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return paragraphs;
}
