import type { Note } from '../notes/note.ts';

/** What is known of where a stored article came from; null is "not known". */
export interface ArticleOrigin {
  url: string | null;
  site: string | null;
  byline: string | null;
  /** As written by the publisher or ISO 8601. */
  published: string | null;
  /** What a reader should know of the copy, in a sentence or two. */
  remark: string | null;
}

/** An article the reader has stored. Its notes' spans count in `text`. */
export interface StoredArticle {
  id: string;
  title: string;
  /** BCP 47, "en". */
  language: string | null;
  text: string;
  origin: ArticleOrigin;
  notes: Note[];
}
