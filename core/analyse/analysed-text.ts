import type { BlockLink } from '../text/block.ts';
import type { Span } from '../text/span.ts';

export const ROLES = ['headline', 'standfirst', 'subheading', 'body'] as const;
/** What a paragraph is to its article. */
export type Role = (typeof ROLES)[number];

/** A paragraph of the article as the analysis reads it. */
export interface Paragraph extends Span {
  role: Role;
  /** Links inside it, with spans in the same text. */
  links: BlockLink[];
}

/** One article as the analysis reads it: its own paragraphs in order, inserted lines left out. */
export interface AnalysedText {
  /** The reading's whole text, its spaces plain ones: all spans count here, and in the reading alike. */
  text: string;
  paragraphs: Paragraph[];
  /** Address of the page, for telling links to the same site from links to elsewhere. */
  url: string | null;
}
