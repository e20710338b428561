import type { Span } from '../../text/span.ts';
import type { Run } from './find-runs.ts';

/** Runs beyond the longest 600 are left out of the chain: it costs their number squared. */
const MAX_RUNS = 600;
/** A run out of order this long is a passage that was moved; a shorter one is a phrase used twice. */
const MIN_MOVED_WORDS = 8;

/**
 * The runs that together carry most of the stored text: first those that keep its order (heaviest
 * chain, overlaps cut), then moved passages that fill what is left. Every word is used once: a moved
 * passage whose next word ("The") is by chance the next on the page too is cut where another run begins.
 * Sorted by place in the stored text.
 */
export function chainRuns(runs: readonly Run[]): Run[] {
  const longest = [...runs].sort((a, b) => b.length - a.length).slice(0, MAX_RUNS);
  const chain = heaviestChain(longest.sort((a, b) => a.stored - b.stored || a.page - b.page));
  const kept = [...chain];
  for (const run of longest.sort((a, b) => b.length - a.length)) {
    if (run.length < MIN_MOVED_WORDS) break;
    const free = longestFree(run, kept);
    if (free.length >= MIN_MOVED_WORDS) kept.push(free);
  }
  return kept.sort((a, b) => a.stored - b.stored);
}

function heaviestChain(runs: readonly Run[]): Run[] {
  const weights: number[] = [];
  const previous: number[] = [];
  let heaviest = -1;
  for (const [i, run] of runs.entries()) {
    weights[i] = run.length;
    previous[i] = -1;
    for (let j = 0; j < i; j++) {
      const weight = (weights[j] as number) + run.length - overlap(runs[j] as Run, run);
      if (isBefore(runs[j] as Run, run) && weight > (weights[i] as number)) {
        weights[i] = weight;
        previous[i] = j;
      }
    }
    if (heaviest < 0 || (weights[i] as number) > (weights[heaviest] as number)) heaviest = i;
  }
  const chain: Run[] = [];
  for (let i = heaviest; i >= 0; i = previous[i] as number) chain.push(runs[i] as Run);
  return cutOverlaps(chain.reverse());
}

function isBefore(a: Run, b: Run): boolean {
  return a.stored < b.stored && a.page < b.page && overlap(a, b) < b.length;
}

function overlap(a: Run, b: Run): number {
  return Math.max(0, a.stored + a.length - b.stored, a.page + a.length - b.page);
}

function cutOverlaps(chain: readonly Run[]): Run[] {
  return chain.map((run, i) => {
    const before = chain[i - 1];
    const cut = before === undefined ? 0 : overlap(before, run);
    return { stored: run.stored + cut, page: run.page + cut, length: run.length - cut };
  });
}

/** The longest stretch of a run that no kept run has a word of, in either text; of no length where there is none. */
function longestFree(run: Run, kept: readonly Run[]): Run {
  const end = run.length;
  const taken: Span[] = [];
  for (const other of kept) {
    for (const shift of [other.stored - run.stored, other.page - run.page]) {
      if (shift < end && shift + other.length > 0) taken.push({ start: shift, end: shift + other.length });
    }
  }
  taken.sort((a, b) => a.start - b.start);
  let free = { start: 0, end: 0 };
  let from = 0;
  for (const span of [...taken, { start: end, end }]) {
    if (span.start - from > free.end - free.start) free = { start: from, end: span.start };
    from = Math.max(from, span.end);
  }
  return { stored: run.stored + free.start, page: run.page + free.start, length: free.end - free.start };
}
