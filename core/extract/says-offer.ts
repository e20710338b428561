import { isOffer, MAX_OFFER_LENGTH } from '../analyse/inserted/is-offer.ts';
import { OFFER_OBJECTS, OFFERS } from '../analyse/inserted/promo-words.ts';

// Read in lower case, as in `readLineReason`.
/** No offer is without one of these: a cheap question before the dear one. */
const OFFER_WORD = new RegExp(`(?:^|[^a-z])(?:${[...OFFER_OBJECTS, ...OFFERS].join('|')})`);

/** "We may earn a commission from links on this page", "Coast Media may get a commission". */
const COMMISSION =
  /(?:^|[^a-z])(?:we (?:may |might |can )?|media may )(?:earn|get|receive|make) (?:an? )?(?:small |affiliate )*commission/;
/** Somebody's words are not the page's. */
const QUOTED = /["“”„«»]/;

/** True for a line that offers something of the page's own, or says what that earns the page. */
export function saysOffer(text: string): boolean {
  if (text.length > MAX_OFFER_LENGTH) return false;
  const lower = text.toLowerCase();
  return (OFFER_WORD.test(lower) && isOffer(text)) || (saysCommission(lower) && !QUOTED.test(text));
}

const saysCommission = (lower: string) => lower.includes('commission') && COMMISSION.test(lower);
