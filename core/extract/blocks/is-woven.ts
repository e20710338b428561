import type { Block, BlockLink } from '../../text/block.ts';
import { isSentenceEnd } from './is-sentence-end.ts';

/** Before a link no more than this is looked at: pages write thousands of quotation marks. */
const REACH = 40;
const OPENING = /[\s"'“„«‘‚([¿¡]+$/u;
/** What stands between a title, a name or an item of a list and the next one. */
const PARTED = /[.!?…。！？؟|•·:>»–—-]$/u;
const GOES_ON = /^["'”’»)\]]*\s*[\p{Ll},;、，،؛]/u;

/**
 * True for a sentence with links in the middle of it, however much of it they are: "the board's members, A of the shop, B
 * and C, met". Lists of links have no words between them, teasers a title before theirs. Linear in the block.
 */
export function isWoven({ text, start, links }: Block): boolean {
  if (links.length === 0 || !isSentenceEnd(text)) return false;
  let woven = 0;
  for (let i = 0; i < links.length; i++) {
    const link = links[i] as BlockLink;
    const from = Math.max(links[i - 1]?.end ?? start, link.start - REACH) - start;
    const before = text.slice(from, link.start - start).replace(OPENING, '');
    const after = text.slice(link.end - start, (links[i + 1]?.start ?? start + text.length) - start);
    const isLedTo = before !== '' && !PARTED.test(before);
    // A single link beside some words is a teaser's title as often as a part of a sentence.
    if (links.length === 1 ? isLedTo && GOES_ON.test(after) : isLedTo || GOES_ON.test(after)) woven++;
  }
  return 2 * woven > links.length;
}
