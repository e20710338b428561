import type { Comparison } from './compare-sentences.ts';
import type { Sentence } from './read-sentences.ts';

/** Orders of the page's sentences that are tried; from here on the figure moves by a tenth. Tuning, 2026-11. */
const TRIALS = 48;
/** Added to the spread, so that texts of few sentences, which hardly spread, surprise little. */
const SMOOTHING = 0.05;
/**
 * What sentences of unlike length lose, for each factor of e between them, and those of the same length gain: a long sentence is
 * told at length (Gale and Church 1993), so that the order of lengths tells too. Far tellings rise by .9 at the median, other
 * articles by nothing (15 of each and 500 unlike pairs, 2026-11).
 */
const LENGTH_COST = 0.15;
const USUAL_LENGTH_RATIO = 0.3;

/**
 * By how many standard deviations the page's own order of sentences joins them better to the stored ones than random
 * orders do (a permutation test). Another article on the same event keeps the order of nothing and comes to 0 to 3;
 * another telling of the same text, even with hardly a word in common, comes to 4 and more. The same numbers each time.
 * Cost: the product of both counts, 49 times.
 */
export function measureSurprise(
  stored: readonly Sentence[],
  page: readonly Sentence[],
  { width, single }: Comparison,
  threshold: number,
): number {
  const [rows, columns] = [lengthsOf(stored), lengthsOf(page)];
  const gains = single.map((likeness, cell) => {
    const ratio = Math.abs((rows[Math.floor(cell / width)] as number) - (columns[cell % width] as number));
    return likeness - threshold - LENGTH_COST * (ratio - USUAL_LENGTH_RATIO);
  });
  // Sentences that can be joined to nothing (teasers, boxes) hold no place in the order.
  const isJoined = new Uint8Array(width);
  for (const [i, gain] of gains.entries()) if (gain > 0) isJoined[i % width] = 1;
  const order = [...isJoined.keys()].filter((p) => isJoined[p] === 1);
  const own = heaviestPath(gains, width, order);
  const random = createRandom();
  const trials = Array.from({ length: TRIALS }, () => heaviestPath(gains, width, shuffle(order, random)));
  const mean = trials.reduce((sum, value) => sum + value, 0) / TRIALS;
  const spread = Math.sqrt(trials.reduce((sum, value) => sum + (value - mean) ** 2, 0) / TRIALS);
  return (own - mean) / (spread + SMOOTHING);
}

const lengthsOf = (sentences: readonly Sentence[]) => sentences.map(({ start, end }) => Math.log(end - start));

/** The most that joins in this order of the page's sentences gain, each sentence joined once. */
function heaviestPath(gains: Float32Array, width: number, order: readonly number[]): number {
  const above = new Float32Array(order.length + 1);
  for (let row = 0; row < gains.length; row += width) {
    // What stood in the row above, one place before; the row is written over it.
    let diagonal = 0;
    for (let i = 0; i < order.length; i++) {
      const gain = gains[row + (order[i] as number)] as number;
      const here = above[i + 1] as number;
      const skipped = Math.max(here, above[i] as number);
      above[i + 1] = gain > 0 ? Math.max(skipped, diagonal + gain) : skipped;
      diagonal = here;
    }
  }
  return above[order.length] as number;
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
