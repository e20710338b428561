import type { Article } from '../extract/find-articles.ts';
import type { Block, Reading } from '../text/block.ts';
import type { Span } from '../text/span.ts';
import type { AnalysedText, Paragraph, Role } from './analysed-text.ts';

/**
 * An article as the analysis reads it: headline, standfirst and body in page order, less the spans of
 * `left` (inserted lines), its spaces all plain ones. A line broken by `<br>` is a paragraph of its own: interviews set their turns so.
 * Linear in the article's length times the number of spans left out of one block.
 */
export function toAnalysedText(reading: Reading, article: Article, left: readonly Span[]): AnalysedText {
  const roles = new Map<number, Role>();
  if (article.standfirst !== null) roles.set(article.standfirst, 'standfirst');
  if (article.headline !== null) roles.set(article.headline, 'headline');
  const numbers = [...new Set([...roles.keys(), ...article.body])].sort((a, b) => a - b);
  const gaps = [...left].sort((a, b) => a.start - b.start);
  let gap = 0;
  const paragraphs: Paragraph[] = [];
  for (const number of numbers) {
    const block = reading.blocks[number];
    if (block === undefined) continue;
    while (gap < gaps.length && (gaps[gap] as Span).end <= block.start) gap++;
    const role = roles.get(number) ?? (/^h[1-6]$/.test(block.tag) ? 'subheading' : 'body');
    for (const span of linesOf(block)) {
      for (const rest of without(span, gaps, gap)) paragraphs.push(paragraphOf(block, rest, role));
    }
  }
  return { text: withPlainSpaces(reading.text), paragraphs, url: reading.meta.url };
}

// No-break, thin and ideographic ones.
const SPACE = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;

/** Editors write no-break spaces anywhere, behind full stops above all. What looks alike is read alike; each is one unit long. */
const withPlainSpaces = (text: string): string => text.replace(SPACE, ' ');

function linesOf(block: Block): Span[] {
  const lines: Span[] = [];
  for (const line of block.text.matchAll(/[^\n]*[^\s][^\n]*/g)) {
    lines.push({ start: block.start + line.index, end: block.start + line.index + line[0].length });
  }
  return lines;
}

/** What remains of a span without the gaps, the first of which to look at is number `first`. */
function without(span: Span, gaps: readonly Span[], first: number): Span[] {
  const rest: Span[] = [];
  let { start } = span;
  for (let i = first; i < gaps.length && (gaps[i] as Span).start < span.end; i++) {
    const { start: from, end } = gaps[i] as Span;
    if (end <= start) continue;
    if (from > start) rest.push({ start, end: from });
    start = end;
  }
  if (start < span.end) rest.push({ start, end: span.end });
  return rest;
}

function paragraphOf(block: Block, { start, end }: Span, role: Role): Paragraph {
  const links = block.links.filter((link) => link.start < end && link.end > start);
  return { start, end, role, links };
}
