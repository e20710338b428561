import { readWords } from '../../text/read-words.ts';
import { isOverlapping, type Span } from '../../text/span.ts';
import type { Match } from '../match.ts';

/**
 * Those of a page's inserted lines that the stored article has word for word among its own, where the page seems to leave them out:
 * a subheading looks like a teaser where no markup tells them apart. They stand among what the page carries of the
 * article; the same words in a box above or below are a teaser's. Linear.
 */
export function ownLines(match: Match, stored: string, page: string, lines: readonly Span[]): Span[] {
  const [first] = match.pairs;
  if (match.dropped.length === 0 || lines.length === 0 || first === undefined) return [];
  const dropped = new Set(
    linesOf(stored)
      .filter(isDropped(match.dropped))
      .map((line) => folded(stored, line)),
  );
  const start = match.pairs.reduce((least, pair) => Math.min(least, pair.page.start), first.page.start);
  const end = match.pairs.reduce((most, pair) => Math.max(most, pair.page.end), 0);
  return lines.filter((line) => line.start > start && line.end < end && dropped.has(folded(page, line)));
}

function linesOf(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/g)].map((line) => ({ start: line.index, end: line.index + line[0].length }));
}

/** Lines and dropped sentences both come in order. */
function isDropped(dropped: readonly Span[]) {
  let next = 0;
  return (line: Span): boolean => {
    while (next < dropped.length && (dropped[next] as Span).end <= line.start) next++;
    const sentence = dropped[next];
    return sentence !== undefined && isOverlapping(sentence, line);
  };
}

const folded = (text: string, { start, end }: Span) => readWords(text.slice(start, end)).values.join(' ');
