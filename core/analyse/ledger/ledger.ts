import type { Grade, Via } from '../../notes/note.ts';

/** A source with everything attributed to it in the article. */
export interface LedgerSource {
  name: string;
  /** Words attributed to it; words with two owners count for each. */
  words: number;
  /** Share of all words of the article, 0 to 1. */
  share: number;
  /** The best grade any of its attributions has. */
  grade: Grade;
  /** `second-hand` where all its attributions reached the page through another outlet. */
  via: Via;
  /** True where one of its attributions stands with a link to another site. */
  isLinked: boolean;
  /** Ids of its notes, in text order. */
  notes: string[];
}

/** Who says how much of an article. Shares count words, 0 to 1, and add up to 1. */
export interface Ledger {
  words: number;
  /** By words attributed, most first; among equals in text order. */
  sources: LedgerSource[];
  attributedShare: number;
  unsourcedShare: number;
  /** What no note covers: the writer’s own voice. */
  ownShare: number;
  /** Share the largest source has of all attributed words, 0 where nothing is attributed. */
  largestShare: number;
}
