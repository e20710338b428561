import { isOffer, MAX_OFFER_LENGTH } from '../../boilerplate/is-offer.ts';
import { OFFER_OBJECTS, OFFERS } from '../../boilerplate/promo-words.ts';
import type { Described } from './described.ts';
import { holdsQuotation } from './holds-quotation.ts';

/** Letters by which those words can be told from most; of the whole words the pattern takes 0.6 ms more to compile. */
const START_LENGTH = 5;
const starts = new Set([...OFFER_OBJECTS, ...OFFERS].map((word) => word.slice(0, START_LENGTH)));
// Read in lower case, as in `readLineReason`.
/** Few lines have a word that begins as that of an offer: a cheap question before the dear one. Asked of a line behind a space. */
const OFFER_WORD = new RegExp(`[^a-z](?:${[...starts].join('|')})`);

/** "We may earn a commission from links on this page", "Coast Media may get a commission"; one "of inquiry" is told of. */
const COMMISSION =
  /(?:^|[^a-z])(?:we (?:may |might |can )?|media may )(?:earn|get|receive|make) (?:an? )?(?:small |affiliate )*commission(?! of\b)/;

/** "This post may contain affiliate links"; what others' pages contain is told of. */
const AFFILIATE = /(?:^|[^a-z])(?:this|our) [a-z]+ (?:may )?(?:also )?contains? (?:some )?(?:amazon )?affiliate links?/;

/** True for a line that offers something of the page's own, or says what that earns the page. */
export function saysOffer(line: Described): boolean {
  const { text } = line.block;
  if (text.length > MAX_OFFER_LENGTH) return false;
  const { lower } = line;
  return (OFFER_WORD.test(` ${lower}`) && isOffer(text, lower)) || (saysEarnings(lower) && !holdsQuotation(text));
}

/** Few lines have one of the words. */
const saysEarnings = (lower: string) =>
  (lower.includes('commission') && COMMISSION.test(lower)) || (lower.includes('affiliate') && AFFILIATE.test(lower));
