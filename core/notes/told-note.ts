import type { Note } from './note.ts';

/** A note with all that its card says. It is put into words where the engine runs, so that no page has to carry them. */
export interface ToldNote extends Note {
  card: CardWords;
}

export interface CardWords {
  /** What readers call its kind. */
  heading: string;
  /** What is told of it under names of their own, in one line or more each. */
  rows: { name: string; lines: string[] }[];
  /** Who made it, and that it is placed approximately. */
  origin: string;
  /** Kind and source in a sentence. */
  summary: string;
}
