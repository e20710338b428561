import type { Telling } from './measure-order.ts';

/** `orderGain`: new translations and summaries 3.5 to 6; articles on the same event .7 to 1.9 (tuning, 2026-11). */
const MIN_ORDER_GAIN = 2.6;
/** A telling joins at least so many sentences; fewer fall into order by chance. */
const MIN_LINKS = 5;
/** Share of one text's sentences that are linked. */
const MIN_LINKED = 0.35;
/** Where hardly a word is shared, nearly every sentence must follow the other's, one by one. */
const FAR = { steadiness: 0.68, linked: 0.7, minLinks: 12 };

/** True where a page tells the stored article sentence by sentence in other words, or sums it up so. */
export function isRetold({ links, orderGain, steadiness, storedSentences, pageSentences }: Telling): boolean {
  const linkedStored = new Set(links.map(({ stored }) => stored)).size / storedSentences;
  const linkedPage = new Set(links.map(({ page }) => page)).size / pageSentences;
  const most = Math.max(linkedStored, linkedPage);
  if (links.length >= MIN_LINKS && orderGain >= MIN_ORDER_GAIN && most >= MIN_LINKED) return true;
  return links.length >= FAR.minLinks && steadiness >= FAR.steadiness && linkedStored >= FAR.linked;
}
