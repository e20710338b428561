import type { Span } from '../../../text/span.ts';
import type { TokenRange } from '../sentences/token-range.ts';

/** What a cue attributes. */
export interface Content {
  spans: Span[];
  confidence: number;
  /** True where the construction has one reading: "…, says a report". */
  isSure?: boolean;
  /** True where a whole clause stands before source and cue: "The road is shut, police said, and …". */
  isAside?: boolean;
  /** The cue as it reads in this construction, where it is longer than the verb group. */
  cue?: TokenRange;
}
