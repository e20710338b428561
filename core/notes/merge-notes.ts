import { lengthOf } from '../text/length-of.ts';
import { isOverlapping, type Span } from '../text/span.ts';
import type { Note } from './note.ts';

/**
 * Stored and automatic notes as one list, in the order a reader meets them. Where both mark the
 * same passage the stored note wins: a person has looked at it.
 */
export function mergeNotes(stored: readonly Note[], automatic: readonly Note[]): Note[] {
  const isMarked = (note: Note) => stored.some((other) => standsFor(other, note));
  return [...stored, ...automatic.filter((note) => !isMarked(note))].sort(byPlace);
}

/**
 * A remark on a paragraph, or on one word of a quotation, says nothing of who says what there: it stands only for what was
 * found on nearly the same words. What a stored note calls inserted is no claim at all.
 */
function standsFor(stored: Note, automatic: Note): boolean {
  const shared = sharedLength(stored.content, automatic.content);
  const isRemark = stored.kind !== 'inserted' && stored.cue.length === 0 && stored.form === null;
  if (!isRemark) return shared > 0;
  return shared * 2 > Math.max(lengthOf(stored.content), lengthOf(automatic.content));
}

function sharedLength(some: readonly Span[], others: readonly Span[]): number {
  const shared = some.flatMap((a) => others.filter((b) => isOverlapping(a, b)).map((b) => overlapOf(a, b)));
  return lengthOf(shared);
}

const overlapOf = (a: Span, b: Span): Span => ({ start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) });

function byPlace(a: Note, b: Note): number {
  const spanOf = (note: Note) => note.content[0] ?? { start: 0, end: 0 };
  return spanOf(a).start - spanOf(b).start || spanOf(a).end - spanOf(b).end;
}
