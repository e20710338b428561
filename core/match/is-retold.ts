import { SHARES_WORDS, type Telling } from './measure-order.ts';

/** `orderGain`: new translations and summaries 3.5 to 6; articles on the same event .7 to 1.9 (tuning, 2026-11). */
const MIN_ORDER_GAIN = 2.6;
/** A telling joins at least so many sentences; fewer fall into order by chance. */
const MIN_LINKS = 5;
/** Share of one text's sentences that are linked. */
const MIN_LINKED = 0.35;
/**
 * Where nearly every sentence has one that says the same in much the same words, order may tell less: short texts, heavily revised
 * (short answers with known reuse, Clough and Stevenson 2011). Articles on one event: .57 and 2.0 at most (tuning, 2026-11).
 */
const CLOSE = { wordLikeness: 0.65, orderGain: 2.1, linked: 0.6 };

/**
 * Where hardly a word is shared. 15 far tellings come to a `surprise` of 3.8 and more, half of both texts' sentences linked, and a
 * `steadiness` of .35 and more. Of 15 other articles on the same events one comes to 5.2 with .44 and .32, the others to 2.6 at most;
 * unlike articles to 2.7 (goldens/match, 2026-11; none of 4,830 pages of PolNeAR's train articles is taken for one).
 */
const FAR = { surprise: 3.3, linked: 0.5, minLinks: 10, steadiness: 0.33 };

/** True where a page tells the stored article sentence by sentence in other words, or sums it up so. */
export function isRetold(telling: Telling): boolean {
  const { links, orderGain, surprise, steadiness, wordLikeness, storedSentences, pageSentences } = telling;
  const linkedStored = new Set(links.map(({ stored }) => stored)).size / storedSentences;
  const linkedPage = new Set(links.map(({ page }) => page)).size / pageSentences;
  const most = Math.max(linkedStored, linkedPage);
  if (links.length >= MIN_LINKS && most >= MIN_LINKED && orderGain() >= MIN_ORDER_GAIN) return true;
  const isClose = wordLikeness >= CLOSE.wordLikeness && most >= CLOSE.linked;
  if (links.length >= MIN_LINKS && isClose && orderGain() >= CLOSE.orderGain) return true;
  if (links.length < FAR.minLinks || Math.min(linkedStored, linkedPage) < FAR.linked) return false;
  if (steadiness < FAR.steadiness) return false;
  return surprise >= FAR.surprise && wordLikeness <= SHARES_WORDS;
}
