import type { Span } from '../../core/text/span.ts';

/** The quoted words of one attribution, as a gold file gives them. */
export interface Pieces {
  content: string[];
  source: string | null;
  cue: string | null;
  /** Words that stand once in the text, before every piece that occurs several times. */
  near?: string;
}

/** The same attribution as spans; a role the file leaves out has none. */
export interface PlacedPieces {
  content: Span[];
  source: Span[];
  cue: Span[];
}

/**
 * Finds the quoted words of one attribution in `text`. Only whole words count. A piece that occurs once
 * stands there; one that occurs several times is the first behind `near`; without `near`, a source or cue
 * may still be the only one in the content's first paragraph, outside the content. Throws, naming the
 * piece, where none of this decides.
 */
export function placePieces(text: string, pieces: Pieces): PlacedPieces {
  const from = pieces.near === undefined ? null : findNear(text, pieces.near);
  const content: Span[] = [];
  for (const piece of pieces.content) {
    const behind = content.at(-1)?.end ?? from;
    content.push(placeContent(text, piece, behind));
  }
  const placeRole = (piece: string | null) => (piece === null ? [] : [placeBeside(text, piece, from, content)]);
  return { content, source: placeRole(pieces.source), cue: placeRole(pieces.cue) };
}

function findNear(text: string, near: string): number {
  const found = findAll(text, near);
  const only = found[0];
  if (only === undefined || found.length > 1) throw new Error(`near occurs ${found.length} times: "${near}"`);
  return only.end;
}

function placeContent(text: string, piece: string, from: number | null): Span {
  const found = findAll(text, piece);
  return onlyOrBehind(found, from) ?? fail(piece, found);
}

function placeBeside(text: string, piece: string, from: number | null, content: Span[]): Span {
  const found = findAll(text, piece);
  const sure = onlyOrBehind(found, from);
  if (sure) return sure;
  const anchor = content[0]?.start ?? 0;
  const paragraph = { start: text.lastIndexOf('\n', anchor) + 1, end: lineEnd(text, anchor) };
  const beside = found.filter(
    (span) =>
      span.start >= paragraph.start &&
      span.end <= paragraph.end &&
      !content.some((part) => span.start < part.end && part.start < span.end),
  );
  return onlyOrBehind(beside, null) ?? fail(piece, found);
}

function onlyOrBehind(found: Span[], from: number | null): Span | undefined {
  if (found.length === 1) return found[0];
  return from === null ? undefined : found.find((span) => span.start >= from);
}

function fail(piece: string, found: Span[]): never {
  throw new Error(found.length === 0 ? `not in the text: "${piece}"` : `occurs ${found.length} times: "${piece}"`);
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

const WORD_UNIT = /[\p{L}\p{M}\p{N}]/u;

function findAll(text: string, piece: string): Span[] {
  const found: Span[] = [];
  if (piece === '') return found;
  for (let start = text.indexOf(piece); start >= 0; start = text.indexOf(piece, start + 1)) {
    const end = start + piece.length;
    const isCutBefore = WORD_UNIT.test(text.charAt(start)) && WORD_UNIT.test(text.charAt(start - 1));
    const isCutBehind = WORD_UNIT.test(text.charAt(end - 1)) && WORD_UNIT.test(text.charAt(end));
    if (!isCutBefore && !isCutBehind) found.push({ start, end });
  }
  return found;
}
