import type { Telling } from '../align/measure-order.ts';

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
 * Where too few words are shared for their order to tell. 15 far tellings come to a `surprise` of 7.8 and more, 16 other articles on
 * the same events to 4.8 at most, unlike articles to 3.5 (goldens/match/tuning, 2026-11). The more words are shared, the more is
 * asked for: a weekly series that goes through the same names in the same order comes to 7.4 at a `wordLikeness` of .32
 * (PolNeAR's train articles, of which 9,660 pages with libraries of 18 are no retelling), the far telling that shares most to 8.0 at .29, new translations to 10.3 and more at .53.
 */
const FAR = { surprise: 3.5, surpriseByLikeness: 14, linked: 0.4, minLinks: 10 };
/**
 * Texts of fewer sentences surprise less; there half of both must be linked. Of far tellings cut to 12 sentences 6 of 15 come to it,
 * and 2 of 25 of 10 sentences; of 33,440 pairs of other articles that are nearest in meaning, cut to 9 to 18, the one that
 * comes nearest lacks 0.8 (goldens/match/tuning and PolNeAR's train articles, 2026-11).
 */
const SHORT = { surprise: 2.5, linked: 0.5, minLinks: 6 };

/** True where a page tells the stored article sentence by sentence in other words, or sums it up so. */
export function isRetold(telling: Telling): boolean {
  const { links, orderGain, surprise, wordLikeness, storedSentences, pageSentences } = telling;
  const linkedStored = new Set(links.map(({ stored }) => stored)).size / storedSentences;
  const linkedPage = new Set(links.map(({ page }) => page)).size / pageSentences;
  const most = Math.max(linkedStored, linkedPage);
  if (links.length >= MIN_LINKS && most >= MIN_LINKED && orderGain() >= MIN_ORDER_GAIN) return true;
  const isClose = wordLikeness >= CLOSE.wordLikeness && most >= CLOSE.linked;
  if (links.length >= MIN_LINKS && isClose && orderGain() >= CLOSE.orderGain) return true;
  const more = FAR.surpriseByLikeness * wordLikeness;
  if (links.length >= FAR.minLinks) return linkedStored >= FAR.linked && surprise() >= FAR.surprise + more;
  const isHalf = Math.min(linkedStored, linkedPage) >= SHORT.linked;
  return links.length >= SHORT.minLinks && isHalf && surprise() >= SHORT.surprise + more;
}
