import type { Span } from '../text/span.ts';

export const RELATIONS = ['copy', 'excerpt', 'edited', 'retranslation', 'quotes'] as const;
export type Relation = (typeof RELATIONS)[number];

/** A sentence of the stored article and where the page carries it. */
export interface SentencePair {
  /** In the stored article's text. */
  stored: Span;
  /** In the page's text. */
  page: Span;
  /** True where the words differ; typography alone is no difference. */
  changed: boolean;
}

/** What a page carries of a stored article. */
export interface Match {
  /** The stored article's id. */
  article: string;
  title: string;
  relation: Relation;
  /** Share of the stored article's characters found on the page, inserted lines aside, 0 to 1. */
  coverage: number;
  pairs: SentencePair[];
  /** Sentences of the page that stand among the article's, or were added before or behind it, and carry none of it. In page order. */
  added: Span[];
  /** Sentences of the article that the page leaves out, of an edited copy or a new translation. In order. */
  dropped: Span[];
  /** The article's notes that have no place on the page, its inserted lines aside; 0 of a page that only quotes. */
  notesLeftOut: number;
  /** The page's own headline where it says something else; not of a page that quotes the article or tells it anew. */
  headline?: string;
}
