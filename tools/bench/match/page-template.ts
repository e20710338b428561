/** One article as a template sets it: words that are safe in HTML. */
export interface SetArticle {
  headline: string;
  byline: string;
  paragraphs: string[][];
  /** A line of another story or of the site's own, behind the paragraph of this number. */
  inserted: Map<number, string>;
}

/** What stands on a page beside its articles. */
export interface Surroundings {
  site: string;
  /** Headlines of other stories. */
  teasers: string[];
  /** Printed under every article of the site: an agency's note, an author's life. */
  boilerplate: string;
}

/** Sets one or more articles as a page of a site's own kind. */
export type PageTemplate = (articles: readonly SetArticle[], around: Surroundings) => string;
