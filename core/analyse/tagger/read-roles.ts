import type { CueReading } from './make-read-cues.ts';
import { readWindow, type ScoredSpan } from './read-window.ts';

/** What belongs to one cue, in rows of its window. */
export interface CueRoles {
  /** Null where the text leaves the source out. */
  source: ScoredSpan | null;
  /** Not empty. */
  content: ScoredSpan[];
}

/** The likeliest source and contents of a cue; null where it has no content: then it is no cue. */
export function readRoles({ window }: CueReading): CueRoles | null {
  const { source, content } = readWindow(window.probabilities, window.end - window.start);
  return content.length === 0 ? null : { source: likeliest(source), content };
}

/** A cue has one source: of several runs the one that is likelier all in all. */
function likeliest(spans: readonly ScoredSpan[]): ScoredSpan | null {
  const weight = (span: ScoredSpan) => span.probability * (span.end - span.start);
  return spans.reduce<ScoredSpan | null>((best, span) => (best && weight(best) >= weight(span) ? best : span), null);
}
