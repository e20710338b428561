/**
 * How likely a careful reader would mark the same, 0 to 1: a logistic function of `readSignals`. `weights`: one a
 * signal; fitted by tools/train/fit-confidence.ts.
 */
export function readConfidence(signals: readonly number[], weights: readonly number[]): number {
  const sum = signals.reduce((total, signal, i) => total + signal * (weights[i] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}
