import type { Span } from '../../text/span.ts';

/**
 * Letters from which words are told though they are cut from a longer one at an end, by a hand that selected them inaccurately. Shorter
 * ones, "art" or "he said", stand within other words ("party", "she said") by chance.
 */
const MIN_TELLING = 20;

/** Where words stand in a text: as whole words, and cut from longer ones. */
export interface Places {
  whole: Span[];
  cut: Span[];
}

/** The places that count: whole words before all; cut from longer ones only what is long enough to tell, `letters` in all. */
export function chooseWhole({ whole, cut }: Places, letters: number): Span[] {
  if (whole.length > 0) return whole;
  return letters >= MIN_TELLING ? cut : [];
}
