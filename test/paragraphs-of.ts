import type { Span } from '../core/text/span.ts';

/** The lines of a text as paragraphs, where they stand in it; empty ones too. */
export function paragraphsOf(text: string): Span[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return span;
  });
}
