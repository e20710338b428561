import type { Span } from '../../../text/span.ts';
import type { RawAttribution } from '../raw-attribution.ts';

/** From the mark that opens a quotation which the source does not close to its end; not a title's: 'star of “Blue Hour'. */
const OPEN = /, (?:“[^”]*|"[^"]*)$/u;
/** Longest source and longest quotation read, in characters. */
const MAX_SOURCE = 200;
const MAX_QUOTATION = 600;

/**
 * The attribution with a source that ends before the quotation which goes on behind it: "said Ann Lee, | “and you lost it.”" The
 * quotation is what is said.
 */
export function withoutQuotation(text: string, found: RawAttribution): RawAttribution {
  const source = found.source.at(-1);
  const words = source === undefined ? '' : text.slice(source.start, source.end);
  const open = words.length > MAX_SOURCE ? null : OPEN.exec(words);
  if (source === undefined || open === null || open.index === 0) return found;
  // "Ann Lee, whose book, “Dust”, is out, said".
  if (found.cue.some(({ start }) => start > source.start)) return found;
  // Straight marks open and close: 'the star of "Blue Hour" and'.
  const isClosed = open[0].includes('"') && words.split('"').length % 2 === 1;
  if (isClosed) return found;
  const start = source.start + open.index + open[0].search(/["“]/u);
  const close = text.slice(start + 1, start + MAX_QUOTATION).search(/["”\n]/u);
  if (close < 0 || text.charAt(start + 1 + close) === '\n') return found;
  const quotation: Span = { start, end: start + close + 2 };
  const others = found.content.filter((span) => span.end <= quotation.start || span.start >= quotation.end);
  return {
    ...found,
    source: [...found.source.slice(0, -1), { start: source.start, end: source.start + open.index }],
    content: [...others, quotation].sort((a, b) => a.start - b.start),
  };
}
