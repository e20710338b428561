import type { StoredArticle } from './stored-article.ts';

/** A former text of a stored article. Moments are ISO 8601 in UTC; "" where not known. */
export interface ArticleVersion {
  article: StoredArticle;
  /** When this text was stored. */
  addedAt: string;
  /** The file it came from; "" for none. */
  fileName: string;
  /** When another took its place. */
  replacedAt: string;
}

/** What is known of a stored article beside what it says. */
export interface ArticleHistory {
  /** When it was stored. */
  addedAt: string;
  /** The file it came from; "" for none. */
  fileName: string;
  /** Newest first. */
  versions: ArticleVersion[];
}
