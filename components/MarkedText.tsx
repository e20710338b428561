import type { Kind } from '../core/notes/note.ts';
import type { Span } from '../core/text/span.ts';

/** A passage that is marked in a text. */
export interface TextMark extends Span {
  /** A kind of note, or a word that was put in or taken out. */
  kind: Kind | 'added' | 'removed';
}

interface MarkedTextProps {
  text: string;
  marks: readonly TextMark[];
  /** The text’s, BCP 47, for the voice that reads it; null where it is not known. */
  language: string | null;
  /** What of the text is shown; all of it unless told. */
  span?: Span;
}

/** A text, a paragraph a line, with its marks; each runs the way its own script does. What overlaps is shown with all its marks. */
export function MarkedText({ text, marks, language, span = { start: 0, end: text.length } }: MarkedTextProps) {
  return (
    <>
      {splitLines(text, span).map((line) => (
        <p key={line.start} dir="auto" lang={language ?? undefined}>
          {splitPieces(line, marks).map(({ start, end, kinds }) => wrap(text.slice(start, end), kinds, start))}
        </p>
      ))}
    </>
  );
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

interface Piece extends Span {
  kinds: TextMark['kind'][];
}

/** The line cut wherever a mark begins or ends. */
function splitPieces(line: Span, marks: readonly TextMark[]): Piece[] {
  const own = marks.filter(({ start, end }) => start < line.end && end > line.start);
  const cuts = new Set([line.start, line.end]);
  for (const { start, end } of own) {
    if (start > line.start) cuts.add(start);
    if (end < line.end) cuts.add(end);
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, i) => {
    const end = places[i + 1] as number;
    return { start, end, kinds: own.filter((mark) => mark.start <= start && mark.end >= end).map(({ kind }) => kind) };
  });
}

function wrap(words: string, kinds: readonly TextMark['kind'][], key: number) {
  if (kinds.length === 0) return words;
  if (kinds.includes('added')) return <ins key={key}>{words}</ins>;
  if (kinds.includes('removed')) return <del key={key}>{words}</del>;
  return (
    <span key={key} class="sample" data-kind={kinds[0]}>
      {words}
    </span>
  );
}
