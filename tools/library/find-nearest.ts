import type { Span } from '../../core/text/span.ts';

const LETTER = /[\p{L}\p{N}]/u;

/** Where the words stand nearest to `anchor`, whole words only: "He" is not found in "Head". Throws if nowhere. */
export function findNearest(text: string, words: string, anchor: Span): Span {
  let nearest: Span | null = null;
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1)) {
    const span = { start, end: start + words.length };
    const isWhole = !LETTER.test(text[start - 1] ?? ' ') && !LETTER.test(text[span.end] ?? ' ');
    if (isWhole && (nearest === null || gap(span, anchor) < gap(nearest, anchor))) nearest = span;
  }
  if (nearest === null) throw new Error(`The text does not contain "${words}".`);
  return nearest;
}

const gap = (a: Span, b: Span) => Math.max(0, a.start - b.end, b.start - a.end);
