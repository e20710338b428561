import type { Line } from './read-lines.ts';

/** Consecutive lines that share a box which holds none of the article's paragraphs. */
export interface Island {
  /** Indices into the lines, in order. */
  lines: number[];
  /** Share of the article's running text that stands in it, 0 to 1. */
  proseShare: number;
}

/** For every line the island it stands in, or null for lines among the article's own paragraphs. */
export function groupIslands(lines: readonly Line[]): (Island | null)[] {
  const prose = lines.reduce((sum, line) => sum + (line.isProse ? line.text.length : 0), 0) || 1;
  const islands: (Island | null)[] = [];
  let key = '';
  let current: Island | null = null;
  for (const [i, line] of lines.entries()) {
    const here = keyOf(line);
    if (here !== key || current === null) current = here === '' ? null : { lines: [], proseShare: 0 };
    key = here;
    if (current !== null) {
      current.lines.push(i);
      if (line.isProse) current.proseShare += line.text.length / prose;
    }
    islands.push(current);
  }
  return islands;
}

/** The outermost box a line stands in apart from the article's paragraphs; "" if there is none. */
function keyOf({ inner, innerPath }: Line): string {
  const outermost = inner.length > 1 ? (inner.at(-1) as string) : '';
  const element = innerPath.length > 1 ? (innerPath[0] as string) : '';
  return outermost === '' && element === '' ? '' : `${outermost}>${element}`;
}
