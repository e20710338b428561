import type { Grade } from '../../notes/note.ts';
import type { Span } from '../../text/span.ts';
import type { Description } from './describe-persons.ts';
import type { Names } from './names/read-names.ts';
import type { Discourse } from './read-discourse.ts';

/** A source to be resolved: the words at a place of the text. */
export interface SourceMention {
  /** The source’s words; empty where the text leaves them out. */
  spans: readonly Span[];
  /** Where the attribution begins, for sources left out. */
  start: number;
  /** The sentence it stands in. */
  sentence: Span;
  /** True where the subject is left out of an active sentence: "and vowed to stay". */
  isElided: boolean;
  /** The words this source is held to. */
  content: readonly Span[];
  /** Who speaks here, in an interview answer: what "I" and "we" stand for. */
  speaker: string | null;
}

/** Who a source is. */
export interface ResolvedSource {
  resolved: string | null;
  grade: Grade;
  kind: 'person' | 'outlet' | 'body' | 'document' | 'group' | 'nobody';
}

/** A source already resolved, for those after it. */
export interface PastSource extends ResolvedSource {
  gender: 'she' | 'he' | null;
  start: number;
  /** As written, small letters. */
  words: string;
}

/** What resolving goes by. */
export interface SourceContext {
  text: string;
  names: Names;
  descriptions: ReadonlyMap<string, Description[]>;
  /** Persons the article gives any title or role. */
  described: ReadonlySet<string>;
  discourse: Discourse;
  /** The last forty sources before, in text order. */
  past: readonly PastSource[];
}

/** How far back a pronoun may point, in characters: about five sentences. */
export const MAX_BACK = 900;
