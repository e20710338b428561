import type { Count } from './count.ts';
import { MIN_DECLARED_LETTERS, MIN_LETTERS } from './refusals.ts';

/** Six boxes of one kind are a list; an article's insets are fewer. */
const MIN_CARDS = 6;
/** Teasers and posts are shorter. A short article may have its author's link over it, as a card has a title. */
const MAX_TEASER_LETTERS = 600;

/**
 * How many cards there are where they are many, with hardly another text on the page: a false "no" is worse than a front that
 * is read. Else 0, and what stands in them counts as all does where the rest may be too little.
 */
export function settleCards(count: Count): number {
  let teasers = 0;
  let lettersInTeasers = 0;
  for (const letters of count.cards.values()) {
    if (letters > MAX_TEASER_LETTERS) count.letters += letters;
    else {
      teasers++;
      lettersInTeasers += letters;
    }
  }
  if (teasers >= MIN_CARDS && count.letters < MIN_DECLARED_LETTERS) return teasers;
  if (teasers < MIN_CARDS || count.letters < MIN_LETTERS) count.letters += lettersInTeasers;
  return 0;
}
