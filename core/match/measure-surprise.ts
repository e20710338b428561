import type { Sentence } from './read-sentences.ts';

/** Orders of the page's sentences that are tried; from here on the figure moves by a tenth. Tuning, 2026-11. */
const TRIALS = 48;
/** Added to the spread, so that texts of few sentences, which hardly spread, surprise little. */
const SMOOTHING = 0.05;

/**
 * By how many standard deviations the page's own order of sentences joins them better to the stored ones than random
 * orders do (a permutation test). Another article on the same event keeps the order of nothing and comes to 0 to 3;
 * another telling of the same text, even with hardly a word in common, comes to 4 and more. The same numbers each time.
 * Cost: the product of both counts, 49 times.
 */
export function measureSurprise(
  stored: readonly Sentence[],
  page: readonly Sentence[],
  likeness: (stored: number, page: number) => number,
  threshold: number,
): number {
  const gains = new Float32Array(stored.length * page.length);
  for (let s = 0; s < stored.length; s++) {
    for (let p = 0; p < page.length; p++) gains[s * page.length + p] = likeness(s, p) - threshold;
  }
  // Sentences that can be joined to nothing (teasers, boxes) hold no place in the order.
  const isJoined = new Uint8Array(page.length);
  for (const [i, gain] of gains.entries()) if (gain > 0) isJoined[i % page.length] = 1;
  const order = [...page.keys()].filter((p) => isJoined[p] === 1);
  const own = heaviestPath(gains, stored.length, page.length, order);
  const random = createRandom();
  const trials = Array.from({ length: TRIALS }, () =>
    heaviestPath(gains, stored.length, page.length, shuffle(order, random)),
  );
  const mean = trials.reduce((sum, value) => sum + value, 0) / TRIALS;
  const spread = Math.sqrt(trials.reduce((sum, value) => sum + (value - mean) ** 2, 0) / TRIALS);
  return (own - mean) / (spread + SMOOTHING);
}

/** The most that joins in this order of the page's sentences gain, each sentence joined once. */
function heaviestPath(gains: Float32Array, height: number, width: number, order: readonly number[]): number {
  const above = new Float32Array(order.length + 1);
  for (let s = 0; s < height; s++) {
    // What stood in the row above, one place before; the row is written over it.
    let diagonal = 0;
    for (let i = 0; i < order.length; i++) {
      const gain = gains[s * width + (order[i] as number)] as number;
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
