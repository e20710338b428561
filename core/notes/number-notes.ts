import type { Note } from './note.ts';

/** The notes with ids of one series: "a1", "a2", … */
export function numberNotes(series: string, notes: readonly Note[]): Note[] {
  return notes.map((note, i) => ({ ...note, id: `${series}${i + 1}` }));
}
