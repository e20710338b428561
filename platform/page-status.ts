import type { LedgerSource } from '../core/analyse/ledger/ledger.ts';
import type { Match, Relation } from '../core/match/match.ts';
import type { Kind } from '../core/notes/note.ts';

export const PAGE_STATES = [
  'off',
  'no-access',
  'not-a-page',
  'not-article',
  'reading',
  'analysing',
  'done',
  'too-large',
  'failed',
] as const;
/** What the extension is doing on a page, or why it does nothing. */
export type PageState = (typeof PAGE_STATES)[number];

/** A ledger's largest sources and its shares, each 0 to 1. */
export interface ShortLedger {
  sources: Pick<LedgerSource, 'name' | 'words' | 'share' | 'grade' | 'via' | 'isLinked'>[];
  /** Sources that are not among `sources`. */
  more: number;
  attributedShare: number;
  unsourcedShare: number;
  ownShare: number;
  /** Share the largest source has of all attributed words. */
  largestShare: number;
}

/** What a page carries of a stored article, in short. */
export interface PageMatch {
  /** The stored article's id. */
  article: string;
  title: string;
  relation: Relation;
  /** 0 to 1. */
  coverage: number;
  /** Sentences that are changed, added or dropped. */
  differences: number;
  /** Notes of the article that have no place on the page. */
  notesLeftOut: number;
}

/** What popup and toolbar show of one page. */
export interface PageStatus {
  state: PageState;
  /** Why, in a few words that the popup has the sentence for, or in a sentence; empty where the state says it all. */
  reason: string;
  /** Notes on this page by kind, whether their switch is on or not. */
  counts: Record<Kind, number>;
  match: PageMatch | null;
  /** The address the page says is its own; null where it says none, or was not read. */
  declared: string | null;
  /** Where the story it shows first was read; null where none was. */
  readAt: string | null;
  /** Who says how much of the article; null where that is not known. */
  ledger: ShortLedger | null;
  /** The text's language where who says what is not looked for in it, else null. */
  unknownLanguage: string | null;
  /** Faults the reader should know of: a store that would not open, a library left out. */
  problems: string[];
  /** True where this page is read once, at the reader's request, without lasting access. */
  isOnce: boolean;
}

/** A status that counts nothing yet. */
export function emptyStatus(state: PageState): PageStatus {
  const counts = { attributed: 0, unsourced: 0, inserted: 0 };
  return {
    state,
    reason: '',
    counts,
    match: null,
    declared: null,
    readAt: null,
    ledger: null,
    unknownLanguage: null,
    problems: [],
    isOnce: false,
  };
}

/** A match in short: its sentence pairs stay on the page. */
export function shortenMatch({ pairs, added, dropped, ...short }: Match): PageMatch {
  const changed = new Set(pairs.filter((pair) => pair.changed).map(({ stored }) => stored.start));
  return { ...short, differences: changed.size + added.length + dropped.length };
}
