import { lengthOf } from '../../text/length-of.ts';
import type { Span } from '../../text/span.ts';
import type { RawAttribution } from './raw-attribution.ts';
import { mergeSpans } from './sentences/merge-spans.ts';
import { sharedLength } from './sentences/shared-length.ts';

/**
 * Weights of a logistic regression of "a careful reader marks the same" on the odds of the net's confidence and on
 * whether the rules find the same, or something else for the same cue. PolNeAR's dev part, 2026-11.
 */
const WEIGHTS = { constant: -0.235, odds: 0.878, same: 0.886, other: -0.46 } as const;
/** Share of the contents' units, as F1, from which two attributions say the same. */
const MIN_SHARED = 0.5;

/** The net's attributions, surer where the rules agree and less sure where they read the same cue otherwise. */
export function weighAgreement(tagged: readonly RawAttribution[], ruled: readonly RawAttribution[]): RawAttribution[] {
  const byCue = [...ruled].filter(({ cue }) => cue.length > 0).sort((a, b) => startOf(a) - startOf(b));
  const ends = byCue.map(({ cue }) => (cue.at(-1) as Span).end);
  let from = 0;
  return tagged.map((each) => {
    const start = startOf(each);
    const end = each.cue.at(-1)?.end ?? start;
    while (from < byCue.length && (ends[from] as number) <= start) from++;
    let same = false;
    let other = false;
    for (let at = from; at < byCue.length && startOf(byCue[at] as RawAttribution) < end; at++) {
      if ((ends[at] as number) <= start) continue;
      if (isSame(each, byCue[at] as RawAttribution)) same = true;
      else other = true;
    }
    const odds = Math.log(each.confidence / (1 - each.confidence));
    const bonus = same ? WEIGHTS.same : other ? WEIGHTS.other : 0;
    return { ...each, confidence: 1 / (1 + Math.exp(-(WEIGHTS.constant + WEIGHTS.odds * odds + bonus))) };
  });
}

const startOf = ({ cue }: RawAttribution) => cue[0]?.start ?? 0;

function isSame(a: RawAttribution, b: RawAttribution): boolean {
  if (a.source.length + b.source.length > 0 && sharedUnits(a.source, b.source) === 0) return false;
  return 2 * sharedUnits(a.content, b.content) >= MIN_SHARED * (lengthOf(a.content) + lengthOf(b.content));
}

function sharedUnits(a: readonly Span[], b: readonly Span[]): number {
  const merged = mergeSpans(b);
  return a.reduce((sum, span) => sum + sharedLength(span, merged), 0);
}
