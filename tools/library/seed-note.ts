import type { Grade, Kind, Via } from '../../core/notes/note.ts';

/** A note as its writer left it: passages given by their words. */
export interface SeedNote {
  kind: Kind;
  quote: string;
  source?: string | null;
  cue?: string;
  resolved?: string | null;
  grade?: Grade;
  via?: Via;
  form?: 'interview answer' | 'interview question';
}
