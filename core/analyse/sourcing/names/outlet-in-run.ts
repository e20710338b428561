import { findOutlet } from './find-outlet.ts';
import type { CapitalRun } from './read-capital-runs.ts';

/** How far before a name stands what it is, in characters: "the television channel Rayo". */
const REACH = 20;

/** The outlet a run of capital words names, with a "the " before it, or is called one ("the newspaper Rayo"); [] for none. */
export function outletInRun(text: string, run: CapitalRun): { start: number; name: string }[] {
  const from = Math.max(0, run.start - REACH);
  const outlet = findOutlet(text.slice(from, run.start + run.words.join(' ').length));
  const start = from + (outlet?.start ?? 0);
  return outlet === null || start < run.start - 4 ? [] : [{ start, name: outlet.name }];
}
