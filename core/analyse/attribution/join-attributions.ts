import type { Span } from '../../text/span.ts';
import type { Tagger } from '../tagger/tagger.ts';
import { applyRules } from './apply-rules.ts';
import { mergeSpans } from './merge-spans.ts';
import type { RawAttribution } from './raw-attribution.ts';
import type { Sentence } from './read-sentences.ts';
import { sharedLength } from './shared-length.ts';

/** Constructions whose rule is surer than the net: "according to", "This was reported by", a turn’s "– said Ann Lee". */
const CLOSED =
  /^according to$| by$|^(?:gave|give|gives|offered|offer|offers|issued|issue|issues|made|voiced|shared|provided)$/i;

/**
 * The net’s attributions, with those of closed constructions the net misses; the rules’ where there is
 * no net. In text order.
 */
export function joinAttributions(
  text: string,
  paragraphs: readonly Span[],
  sentences: readonly Sentence[],
  tagger: Tagger | null,
): RawAttribution[] {
  const ruled = applyRules(text, sentences);
  if (tagger === null) return ruled;
  const tagged = tagger.findAttributions(text, paragraphs);
  const cues = mergeSpans(tagged.flatMap(({ cue }) => cue));
  const added = ruled.filter((each) => isClosed(text, each) && !each.cue.some((cue) => sharedLength(cue, cues) > 0));
  return [...tagged, ...added].sort((a, b) => placeOf(a) - placeOf(b));
}

function isClosed(text: string, found: RawAttribution): boolean {
  const cue = found.cue[0];
  if (cue === undefined) return false;
  return (
    CLOSED.test(text.slice(cue.start, cue.end)) || /[–—]\s?$/u.test(text.slice(Math.max(0, cue.start - 2), cue.start))
  );
}

const placeOf = (found: RawAttribution) => found.cue[0]?.start ?? found.content[0]?.start ?? 0;
