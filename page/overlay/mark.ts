import type { ToldNote } from '../../core/notes/told-note.ts';

/** A note placed on the page. The ranges are live: they follow the page's own changes. */
export interface Mark {
  note: ToldNote;
  /** What is underlined while nobody points at the mark; of inserted lines all. */
  rest: Range[];
  /** The whole passage, shown while the mark is pointed at or focused; it may be placed only once it is asked for. */
  readonly extent: Range[];
}
