import type { Kind } from '../../notes/note.ts';

/** Words of a text, told by themselves and what stands around them. */
export interface Quote {
  /** Not empty. */
  exact: string;
  /** What stands right before and after; may be empty. */
  prefix: string;
  suffix: string;
  /** Where `exact` began in the text it was taken from; only a hint. */
  start: number | null;
  /** True where `start` counts Unicode code points, as the W3C's model does; else UTF-16 units. */
  countsPoints?: boolean;
}

/** A quote, or all from where one begins to where another does, `until`, which is not part of it. */
export interface Passage extends Quote {
  until?: Quote;
}

/** A note from a file that does not hold the article's text. `attachNotes` puts it on a stored article. */
export interface LooseNote {
  /** Names it in faults. */
  where: string;
  id: string;
  /** The note of ours that it was exported from. */
  own?: { article: string; note: string } | null;
  /** Address of the page it was made on, http or https; null for a note of ours whose article has none. */
  url: string | null;
  title: string | null;
  /** Not empty. */
  passages: Passage[];
  /** Null where its maker knew no kinds. */
  kind: Kind | null;
  /** Who says it, as far as the note tells. */
  source: string | null;
  comment: string;
  question: string;
}
