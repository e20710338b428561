import type { Sentence } from '../words/read-sentences.ts';
import type { Comparison } from './compare-sentences.ts';

/** A stored sentence and a page's sentence that carry the same, by index. */
export interface Link {
  stored: number;
  page: number;
  /** How alike they are, 0 to 1. */
  likeness: number;
}

/** What a step of the alignment takes from both sides. */
const STEPS = [
  { stored: 1, page: 1 },
  { stored: 1, page: 2 },
  { stored: 2, page: 1 },
] as const;

type Step = (typeof STEPS)[number];

/** Likeness that joining a sentence to two asks beyond joining it to one. Chosen on goldens/match/tuning, 2026-11. */
const JOIN_COST = 0.03;
/** What lengths that do not fit take off, for each factor of e between them. */
const LENGTH_COST = 0.08;

/**
 * The best alignment that keeps both texts' order: sentences joined one to one, one to two or two to one, others
 * skipped (dynamic programming as in Gale and Church, Computational Linguistics 1993, with shared terms in place of
 * length alone). Only joins at least `threshold` alike gain anything. Cost: the product of both counts.
 */
export function alignSentences(
  stored: readonly Sentence[],
  page: readonly Sentence[],
  comparison: Comparison,
  threshold: number,
): Link[] {
  const { single, twoPage, twoStored } = comparison;
  const width = page.length + 1;
  const best = new Float32Array((stored.length + 1) * width);
  const chosen = new Int8Array(best.length).fill(-1);
  const joined = threshold + JOIN_COST;
  const consider = (here: number, s: number, p: number, number: number, gain: number) => {
    const step = STEPS[number] as Step;
    const own = gain - lengthCost(stored, page, s, p, step);
    const total = (best[here - step.stored * width - step.page] as number) + own;
    // Of a page that was turned round two sentences have no length in common: NaN, and no join.
    if (own > 0 && total > (best[here] as number)) {
      best[here] = total;
      chosen[here] = number;
    }
  };
  for (let s = 1; s <= stored.length; s++) {
    for (let p = 1; p <= page.length; p++) {
      const here = s * width + p;
      best[here] = Math.max(best[here - width] as number, best[here - 1] as number);
      const cell = (s - 1) * comparison.width + p - 1;
      // Most pairs share nothing: their lengths need not be looked at.
      const one = single[cell] as number;
      if (one > threshold) consider(here, s, p, 0, one - threshold);
      const two = p > 1 ? (twoPage[cell - 1] as number) : 0;
      if (two > joined) consider(here, s, p, 1, two - joined);
      const other = s > 1 ? (twoStored[cell - comparison.width] as number) : 0;
      if (other > joined) consider(here, s, p, 2, other - joined);
    }
  }
  return traceBack(stored.length, page.length, best, chosen, comparison);
}

function lengthCost(stored: readonly Sentence[], page: readonly Sentence[], s: number, p: number, step: Step): number {
  const length = (sentences: readonly Sentence[], end: number, count: number) =>
    (sentences[end - 1] as Sentence).end - (sentences[end - count] as Sentence).start;
  return LENGTH_COST * Math.abs(Math.log(length(stored, s, step.stored) / length(page, p, step.page)));
}

function traceBack(
  storedCount: number,
  pageCount: number,
  best: Float32Array,
  chosen: Int8Array,
  comparison: Comparison,
): Link[] {
  const links: Link[] = [];
  const width = pageCount + 1;
  let s = storedCount;
  let p = pageCount;
  while (s > 0 && p > 0) {
    const here = s * width + p;
    const step = STEPS[chosen[here] as number];
    if (step === undefined) {
      if (best[here] === best[here - width]) s--;
      else p--;
      continue;
    }
    for (let i = 1; i <= step.stored; i++) {
      for (let j = 1; j <= step.page; j++) {
        links.push({
          stored: s - i,
          page: p - j,
          likeness: comparison.single[(s - i) * comparison.width + p - j] as number,
        });
      }
    }
    s -= step.stored;
    p -= step.page;
  }
  return links.sort((a, b) => a.stored - b.stored || a.page - b.page);
}
