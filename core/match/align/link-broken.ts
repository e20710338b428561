import type { Span } from '../../text/span.ts';
import type { PageText } from '../words/read-page-text.ts';
import type { Sentence } from '../words/read-sentences.ts';
import type { WordAlignment } from './align-words.ts';
import { isClosed } from './is-closed.ts';
import type { Shared } from './link-exactly.ts';

/** Fewer words at a sentence's border ("of it.") may stand in any line. */
const MIN_WORDS = 2;

/**
 * Links of what stands behind a break within a stored sentence, or before it, where that line has the sentence's last words, or first, and more of
 * its own: as a sentence it holds too little of the stored one, which counted as unchanged beside an added line. Linear.
 */
export function linkBroken(
  stored: readonly Sentence[],
  page: PageText,
  alignment: WordAlignment,
  links: readonly Shared[],
): Shared[] {
  const known = new Set(links.map((link) => `${link.stored} ${link.page}`));
  return links.flatMap((link) => {
    const own = (stored[link.stored] as Sentence).words;
    return [-1, 1].flatMap((step): Shared[] => {
      const target = link.page + step;
      const [one, other] = [page.sentences[Math.min(link.page, target)], page.sentences[Math.max(link.page, target)]];
      if (one === undefined || other === undefined || known.has(`${link.stored} ${target}`)) return [];
      if (isClosed(page.text, one) || !page.text.slice(one.end, other.start).includes('\n')) return [];
      const words = countAtBorder(alignment, own, (page.sentences[target] as Sentence).words, step);
      return words < MIN_WORDS ? [] : [{ stored: link.stored, page: target, words }];
    });
  });
}

/** How many of a stored sentence's last words, or its first ones, stand in a page's sentence. */
function countAtBorder(alignment: WordAlignment, own: Span, there: Span, step: number): number {
  let count = 0;
  for (let word = step > 0 ? own.end - 1 : own.start; word >= own.start && word < own.end; word -= step) {
    const target = alignment[word] as number;
    if (target < there.start || target >= there.end) break;
    count++;
  }
  return count;
}
