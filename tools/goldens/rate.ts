/** Precision, recall and their harmonic mean, 0 to 1; 0 where there is nothing to divide by. */
export interface Rate {
  precision: number;
  recall: number;
  f1: number;
}

/** The rates of `found` right answers among `predicted`, and of `recalled` (as a rule the same) among `gold`. */
export function rate(found: number, predicted: number, gold: number, recalled: number = found): Rate {
  const precision = predicted === 0 ? 0 : found / predicted;
  const recall = gold === 0 ? 0 : recalled / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}
