import type { Described } from '../blocks/described.ts';

/** A line over a text, with its number among the page's blocks. */
export interface Line {
  d: Described;
  i: number;
}
