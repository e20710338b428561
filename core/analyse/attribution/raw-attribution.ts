import type { Span } from '../../text/span.ts';
import type { InnerSource } from './rules/nest-attributions.ts';

/** An attribution as the words give it, before anybody asks who the source is. Spans count in the text. */
export interface RawAttribution {
  /** Empty where the source is left out ("vowed to fight on"). In text order, not overlapping. */
  source: Span[];
  /** Empty in an interview answer. */
  cue: Span[];
  /** Not empty. */
  content: Span[];
  /** 0 to 1: how likely a careful reader would mark the same. */
  confidence: number;
  /** True where its construction has one reading, and the rule that found it is surer than the net. */
  isSure?: boolean;
  /** True where a rule found it beside a whole clause: "The road is shut, police said, and …". */
  isAside?: boolean;
  /** True where its last content is a paragraph of its own that names nobody. */
  goesOn?: boolean;
  /** Who the content names for words of its own; it may have been cut off since. */
  inner?: InnerSource;
}
