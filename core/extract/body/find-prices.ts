import type { Described } from '../blocks/described.ts';

/** A sum alone, or at whose shop. */
const PRICE =
  /^(?:from )?[$€£¥₹] ?\d[\d.,]*(?: (?:at|on|from) [^.!?]{2,30})?$|^\d[\d.,]* ?(?:€|£|kr\.?|zł|₽|eur|euros?|usd)$/;
const MAX_LENGTH = 50;
/** "$300", "is what each household would pay": a sentence goes on from it. */
const GOES_ON = /^[a-zß-ÿ]/;
/** A shop's box has one or two of them, old and new; more are a list of things, or a table. */
const MAX_PRICES = 4;

/** Lines that say what a thing costs in a shop, where the page has few: with more of them things and prices are what it tells. */
export function findPrices(described: readonly Described[]): readonly Described[] {
  const isPrice = (one: Described, i: number) =>
    one.block.text.length <= MAX_LENGTH && PRICE.test(one.lower) && !GOES_ON.test(described[i + 1]?.block.text ?? '');
  const prices = described.filter(isPrice);
  return prices.length <= MAX_PRICES ? prices : [];
}
