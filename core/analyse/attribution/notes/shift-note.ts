import type { Note } from '../../../notes/note.ts';
import type { Span } from '../../../text/span.ts';

/** The note with all its spans further on in the text. */
export function shiftNote(note: Note, by: number): Note {
  const moved = (spans: readonly Span[]) => spans.map(({ start, end }) => ({ start: start + by, end: end + by }));
  const source = note.source && { ...note.source, spans: moved(note.source.spans) };
  return { ...note, content: moved(note.content), cue: moved(note.cue), source };
}
