import { useMemo } from 'preact/hooks';
import type { Span } from '../core/text/span.ts';
import { type Piece, splitPieces, type TextMark } from './split-pieces.ts';
import { useGrowing } from './use-growing.ts';

interface MarkedTextProps {
  text: string;
  marks: readonly TextMark[];
  /** The text’s, BCP 47, for the voice that reads it; null where it is not known. */
  language: string | null;
  /** What of the text is shown; all of it unless told. */
  span?: Span;
}

/** A text, a paragraph a line, with its marks; each runs the way its own script does. The first lines show before the rest of many. */
export function MarkedText({ text, marks, language, span }: MarkedTextProps) {
  const { start, end } = span ?? { start: 0, end: text.length };
  const lines = useMemo(() => splitPieces(text, { start, end }, marks), [text, start, end, marks]);
  const drawn = useGrowing(lines.length);
  return (
    <>
      {lines.slice(0, drawn).map((line) => (
        <p key={line.start} dir="auto" lang={language ?? undefined}>
          {line.pieces.map((piece) => wrap(text.slice(piece.start, piece.end), piece))}
        </p>
      ))}
    </>
  );
}

function wrap(words: string, { kind, start }: Piece) {
  if (kind === null) return words;
  if (kind === 'added') return <ins key={start}>{words}</ins>;
  if (kind === 'removed') return <del key={start}>{words}</del>;
  return (
    <span key={start} class="sample" data-kind={kind}>
      {words}
    </span>
  );
}
