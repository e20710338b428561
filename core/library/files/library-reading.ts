import type { StoredArticle } from '../stored-article.ts';

/** Something in a library that could not be used, in words for the person who made it. */
export interface LibraryFault {
  /** Which article and note, or which line. */
  where: string;
  message: string;
}

/** What a library file gave: its articles and what was left out of them, or why it gave nothing. */
export type LibraryReading =
  | { ok: true; articles: StoredArticle[]; faults: LibraryFault[] }
  | { ok: false; message: string };
