import { isOverlapping } from '../text/span.ts';
import type { Note } from './note.ts';

/**
 * Stored and automatic notes as one list, in the order a reader meets them. Where both mark the
 * same passage the stored note wins: a person has looked at it.
 */
export function mergeNotes(stored: readonly Note[], automatic: readonly Note[]): Note[] {
  const isMarked = (note: Note) =>
    stored.some((other) => note.content.some((a) => other.content.some((b) => isOverlapping(a, b))));
  return [...stored, ...automatic.filter((note) => !isMarked(note))].sort(byPlace);
}

function byPlace(a: Note, b: Note): number {
  const spanOf = (note: Note) => note.content[0] ?? { start: 0, end: 0 };
  return spanOf(a).start - spanOf(b).start || spanOf(a).end - spanOf(b).end;
}
