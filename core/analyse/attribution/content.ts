import type { Span } from '../../text/span.ts';
import type { TokenRange } from './token-range.ts';

/** What a cue attributes. */
export interface Content {
  spans: Span[];
  confidence: number;
  /** The cue as it reads in this construction, where it is longer than the verb group. */
  cue?: TokenRange;
}
