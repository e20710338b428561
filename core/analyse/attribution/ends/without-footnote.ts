import type { Span } from '../../../text/span.ts';

/** "Iowa Starting Line.2", "the institute[3]", "the institute.³"; not "Version 1.2", "Data4", "Ann Lee, 42". */
const FOOTNOTE = /(?<=[\p{L}’”")]{2})(?:[.,]\d{1,3}|[.,]?(?:(?:\[\d{1,3}\])+|[¹²³⁰⁴-⁹]+))[.,]?$/u;
/** Longest footnote mark, in characters. */
const MAX_LENGTH = 16;

/** A source without the number of a footnote at its end. */
export function withoutFootnote(text: string, { start, end }: Span): Span {
  const from = Math.max(start, end - MAX_LENGTH);
  const mark = FOOTNOTE.exec(text.slice(from, end));
  return mark === null || from + mark.index <= start ? { start, end } : { start, end: from + mark.index };
}
