import { findOutlet } from './find-outlet.ts';
import type { CapitalRun } from './read-capital-runs.ts';

/** The outlet a run of capital words names, with a "the " before it; [] for none. */
export function outletInRun(text: string, run: CapitalRun): { start: number; name: string }[] {
  const from = Math.max(0, run.start - 4);
  const outlet = findOutlet(text.slice(from, run.start + run.words.join(' ').length));
  return outlet === null ? [] : [{ start: from + outlet.start, name: outlet.name }];
}
