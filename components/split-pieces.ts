import type { Kind } from '../core/notes/note.ts';
import type { Span } from '../core/text/span.ts';

/** A passage that is marked in a text. */
export interface TextMark extends Span {
  /** A kind of note, or a word that was put in or taken out. */
  kind: Kind | 'added' | 'removed';
}

/** Words that are shown alike: `kind` is what is seen of their marks, null where there is none. */
export interface Piece extends Span {
  kind: TextMark['kind'] | null;
}

export interface Line extends Span {
  pieces: Piece[];
}

// What is seen where marks overlap: of the kinds of notes the rarer one, as on a page.
const FIRST_SEEN = ['added', 'removed', 'inserted', 'unsourced', 'attributed'] as const;

/** The lines of a part of a text that are not blank, each cut where what is seen of its marks changes: linear but for sorting the marks. */
export function splitPieces(text: string, span: Span, marks: readonly TextMark[]): Line[] {
  const stretches = findStretches(span, marks);
  let at = 0;
  return splitLines(text, span).map((line) => {
    const pieces: Piece[] = [];
    while ((stretches[at] as Piece).end <= line.start) at++;
    for (let i = at; i < stretches.length && (stretches[i] as Piece).start < line.end; i++) {
      const { start, end, kind } = stretches[i] as Piece;
      pieces.push({ start: Math.max(start, line.start), end: Math.min(end, line.end), kind });
    }
    return { ...line, pieces };
  });
}

function splitLines(text: string, { start, end }: Span): Span[] {
  const lines: Span[] = [];
  let from = start;
  while (from < end) {
    const next = text.indexOf('\n', from);
    const to = next === -1 || next > end ? end : next;
    if (text.slice(from, to).trim() !== '') lines.push({ start: from, end: to });
    from = to + 1;
  }
  return lines;
}

/** The whole span in stretches that differ from their neighbours. */
function findStretches({ start, end }: Span, marks: readonly TextMark[]): Piece[] {
  const edges = marks
    .filter((mark) => mark.end > mark.start && mark.start < end && mark.end > start)
    .flatMap((mark) => [
      { at: Math.max(mark.start, start), by: 1, kind: mark.kind },
      { at: Math.min(mark.end, end), by: -1, kind: mark.kind },
    ])
    .sort((a, b) => a.at - b.at);
  const open = { added: 0, removed: 0, inserted: 0, unsourced: 0, attributed: 0 };
  const stretches: Piece[] = [{ start, end, kind: null }];
  for (let i = 0; i < edges.length; ) {
    const { at } = edges[i] as (typeof edges)[number];
    for (let edge = edges[i]; edge?.at === at; edge = edges[++i]) open[edge.kind] += edge.by;
    const kind = FIRST_SEEN.find((each) => open[each] > 0) ?? null;
    const last = stretches.at(-1) as Piece;
    if (kind === last.kind || at === end) continue;
    last.end = at;
    if (last.start === at) stretches.pop();
    stretches.push({ start: at, end, kind });
  }
  return stretches;
}
