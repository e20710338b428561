/** One observation; `target` 0 to 1. */
export interface Observation {
  signals: readonly number[];
  target: number;
}

const STEPS = 30;
/** Keeps weights small where the data does not speak; in observations. */
const RIDGE = 1;

/** The weights of a logistic regression, by Newton's method. Deterministic. */
export function fitLogistic(observations: readonly Observation[]): number[] {
  const size = observations[0]?.signals.length ?? 0;
  let weights = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight) => -RIDGE * weight);
    const hessian = weights.map((_, i) => weights.map((__, j) => (i === j ? RIDGE : 0)));
    for (const { signals, target } of observations) {
      const p = 1 / (1 + Math.exp(-signals.reduce((sum, signal, i) => sum + signal * (weights[i] as number), 0)));
      for (let i = 0; i < size; i++) {
        const signal = signals[i] as number;
        gradient[i] = (gradient[i] as number) + (target - p) * signal;
        const row = hessian[i] as number[];
        for (let j = 0; j < size; j++) row[j] = (row[j] as number) + p * (1 - p) * signal * (signals[j] as number);
      }
    }
    const change = solve(hessian, gradient);
    weights = weights.map((weight, i) => weight + (change[i] as number));
  }
  return weights;
}

/** Gaussian elimination; the ridge keeps the pivots positive. */
function solve(matrix: number[][], right: number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] as number]);
  rows.forEach((pivot, i) => {
    for (const [k, row] of rows.entries()) {
      if (k === i) continue;
      const factor = (row[i] as number) / (pivot[i] as number);
      for (let j = i; j < row.length; j++) row[j] = (row[j] as number) - factor * (pivot[j] as number);
    }
  });
  return rows.map((row, i) => (row.at(-1) as number) / (row[i] as number));
}
