import { isOffer, MAX_OFFER_LENGTH } from '../boilerplate/is-offer.ts';
import { OFFER_OBJECTS, OFFERS } from '../boilerplate/promo-words.ts';

// Read in lower case, as in `readLineReason`.
/** No offer is without one of these: a cheap question before the dear one. */
const OFFER_WORD = new RegExp(`(?:^|[^a-z])(?:${[...OFFER_OBJECTS, ...OFFERS].join('|')})`);

/** True for a line that offers something of the page's own. */
export function saysOffer(text: string): boolean {
  return text.length <= MAX_OFFER_LENGTH && OFFER_WORD.test(text.toLowerCase()) && isOffer(text);
}
