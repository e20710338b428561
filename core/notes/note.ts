import type { Span } from '../text/span.ts';

export const KINDS = ['attributed', 'unsourced', 'inserted'] as const;
/** What a note says of its passage. */
export type Kind = (typeof KINDS)[number];

const ORIGINS = ['stored', 'automatic'] as const;
/** Stored notes came with a stored article; automatic ones were found by analysis. */
export type Origin = (typeof ORIGINS)[number];

export const GRADES = ['named', 'described', 'vague', 'none'] as const;
/** Could a reader, from this article alone, go and ask this source? */
export type Grade = (typeof GRADES)[number];

export const ACTS = ['report', 'attitude', 'claim'] as const;
/** `claim`: an assertion nobody owns; always `unsourced`. */
export type Act = (typeof ACTS)[number];

export const FORMS = ['direct', 'mixed', 'indirect', 'interview'] as const;
export type Form = (typeof FORMS)[number];

export const VIAS = ['first-hand', 'second-hand'] as const;
/** How the words reached the page; second-hand: the page repeats what another outlet reported. */
export type Via = (typeof VIAS)[number];

/** Who a note's words are attributed to. */
export interface NoteSource {
  /** The source's words in the text; empty where the text names nobody at this place. */
  spans: Span[];
  /** The source as written; null where the text names nobody at this place. */
  text: string | null;
  /** Who that is, where the text says "he" or "the publication"; null if nobody can be told. */
  resolved: string | null;
  grade: Grade;
  /** Address of the original, where the page links to it. */
  link: string | null;
}

/** One observation on a passage. All spans count in one text: the reading's or the stored one. */
export interface Note {
  /** Unique within its article or page. */
  id: string;
  kind: Kind;
  origin: Origin;
  /** The passage: what is attributed, reported without a source, or does not belong. Not empty. */
  content: Span[];
  /** Null for inserted lines. */
  source: NoteSource | null;
  /** The words that attribute ("said", "according to"). */
  cue: Span[];
  act: Act | null;
  form: Form | null;
  via: Via | null;
  /** Which rule or evidence, in words a reader understands. */
  why: string;
  /** What the reader could ask next. */
  question: string;
  /** 0 to 1. */
  confidence: number;
  /** True where the passage was found in edited or re-translated words. */
  isApproximate: boolean;
}
