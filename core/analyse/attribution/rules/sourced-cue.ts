import type { TokenRange } from '../sentences/token-range.ts';
import type { CueGroup } from './find-cues.ts';

/** A cue with its source, before its content is cut out of the sentence. */
export interface SourcedCue {
  group: CueGroup;
  source: TokenRange | null;
  /** Where the source stands: before the cue, after it, or with an earlier cue of the sentence. */
  place: 'before' | 'after' | 'shared' | 'none';
  /** True where a whole clause and a comma stand before the cue: "Staff are badly treated, says a report." */
  isInverted?: boolean;
}
