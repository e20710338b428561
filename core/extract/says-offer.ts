import { isOffer, MAX_OFFER_LENGTH } from '../boilerplate/is-offer.ts';
import { OFFER_OBJECTS, OFFERS } from '../boilerplate/promo-words.ts';

/** Letters by which those words can be told from most; of the whole words the pattern takes 0.6 ms more to compile. */
const START_LENGTH = 5;
const starts = new Set([...OFFER_OBJECTS, ...OFFERS].map((word) => word.slice(0, START_LENGTH)));
// Read in lower case, as in `readLineReason`.
/** Few lines have a word that begins as that of an offer: a cheap question before the dear one. */
const OFFER_WORD = new RegExp(`(?:^|[^a-z])(?:${[...starts].join('|')})`);

/** True for a line that offers something of the page's own. */
export function saysOffer(text: string): boolean {
  return text.length <= MAX_OFFER_LENGTH && OFFER_WORD.test(text.toLowerCase()) && isOffer(text);
}
