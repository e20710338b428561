import type { Prose } from './prose.ts';

/** One count: what is looked at and how, and what it came to. */
export interface Count {
  document: Document;
  prose: Prose;
  /** Letters one character counts for. */
  density: number;
  /** True where only text that is seen counts. */
  isChecked: boolean;
  /** False where nothing on the page can be written in: then no element is asked. */
  mayEdit: boolean;
  /** True where the browser may search the page by XPath. */
  isSearched: boolean;
}

/** With so much running text in few pieces nothing more needs to be counted. */
export const ENOUGH_LETTERS = 2500;
/** Most nodes one search or walk goes through. */
export const MAX_NODES = 6000;
