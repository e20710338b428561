import type { CueRun } from './find-cues.ts';
import type { ScoredSpan, WindowRoles } from './read-window.ts';

/**
 * How likely a careful reader would mark the same, 0 to 1: a logistic function of how sure the net is of the cue
 * (first stage), of the cue again (second stage), of the source and of the content. `weights`: one for each of these
 * after the constant; fitted on PolNeAR's dev part by tools/train/fit_confidence.py.
 */
export function readConfidence(
  reading: { cue: CueRun; roles: WindowRoles; valid: number },
  source: ScoredSpan | null,
  weights: readonly number[],
): number {
  const content = reading.roles.content.reduce((worst, span) => Math.min(worst, span.probability), 1);
  const signals = [
    1,
    logit(reading.cue.probability),
    logit(reading.valid),
    source?.probability ?? 0,
    content,
    source === null ? 1 : 0,
  ];
  const sum = signals.reduce((total, signal, i) => total + signal * (weights[i] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Far ends are all the same: beyond 1 in 1,000 the net's own certainty says little. */
const EDGE = 0.001;

function logit(probability: number): number {
  const inside = Math.min(1 - EDGE, Math.max(EDGE, probability));
  return Math.log(inside / (1 - inside));
}
