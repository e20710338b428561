import type { Sentence } from '../words/read-sentences.ts';
import { JOIN_GAIN, LENGTH_COST, placesTold, SKIP_COST } from './align-whole.ts';
import type { Comparison } from './compare-sentences.ts';

/** Orders of the page's sentences that are tried; from here on the figure moves by a tenth. Tuning, 2026-11. */
const TRIALS = 48;
/** Added to the spread, so that texts of few sentences, which hardly spread, surprise little. */
const SMOOTHING = 0.05;

/**
 * By how many standard deviations the page's own order of sentences lets both texts be joined from beginning to end
 * (`alignWhole`, one to one) better than random orders do (a permutation test). The order of lengths tells as much as
 * what little likeness there is. The same numbers each time. Cost: the product of both counts, 49 times.
 */
export function measureSurprise(
  stored: readonly Sentence[],
  page: readonly Sentence[],
  comparison: Comparison,
): number {
  const [rows, columns] = [placesTold(stored), placesTold(page)];
  const lengths = columns.map((column) => lengthOf(page, column));
  const gains = rows.map((row) => {
    const length = lengthOf(stored, row);
    return Float32Array.from(columns, (column, i) => {
      const likeness = comparison.single[row * comparison.width + column] as number;
      return JOIN_GAIN + likeness - LENGTH_COST * Math.abs(length - (lengths[i] as number));
    });
  });
  const order = [...columns.keys()];
  const own = heaviestPath(gains, order);
  const random = createRandom();
  const trials = Array.from({ length: TRIALS }, () => heaviestPath(gains, shuffle(order, random)));
  const mean = trials.reduce((sum, value) => sum + value, 0) / TRIALS;
  const spread = Math.sqrt(trials.reduce((sum, value) => sum + (value - mean) ** 2, 0) / TRIALS);
  return (own - mean) / (spread + SMOOTHING);
}

function lengthOf(sentences: readonly Sentence[], place: number): number {
  const { start, end } = sentences[place] as Sentence;
  return Math.log(end - start);
}

/** The most that joining in this order of the page's sentences gains, each sentence joined once or skipped. */
function heaviestPath(gains: readonly Float32Array[], order: readonly number[]): number {
  const best = Float32Array.from({ length: order.length + 1 }, (_, i) => -SKIP_COST * i);
  for (const row of gains) {
    // What stood in the row above, one place before; the row is written over it.
    let diagonal = best[0] as number;
    best[0] = diagonal - SKIP_COST;
    for (let i = 0; i < order.length; i++) {
      const above = best[i + 1] as number;
      const skipped = Math.max(above, best[i] as number) - SKIP_COST;
      best[i + 1] = Math.max(skipped, diagonal + (row[order[i] as number] as number));
      diagonal = above;
    }
  }
  return best[order.length] as number;
}

/** Fisher and Yates. */
function shuffle(order: readonly number[], random: () => number): number[] {
  const shuffled = [...order];
  for (let i = shuffled.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [shuffled[i], shuffled[j]] = [shuffled[j] as number, shuffled[i] as number];
  }
  return shuffled;
}

/** Mulberry32 (Tommy Ettinger, public domain) from a fixed seed: chance plays no part in what a reader is told. */
function createRandom(): () => number {
  let state = 7;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
