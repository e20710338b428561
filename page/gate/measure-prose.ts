import { beginCount, ENOUGH_LETTERS } from './count.ts';
import { countInFrames } from './count-in-frames.ts';
import { countLoose } from './count-loose.ts';
import { countParagraphs } from './count-paragraphs.ts';
import { querySelector, querySelectorAll } from './document-members.ts';
import type { CardSigns } from './find-card.ts';
import type { Prose } from './prose.ts';
import { LINKED_HEADINGS } from './refusals.ts';
import { settleCards } from './settle-cards.ts';

/**
 * Counts the running text a page shows, in `<p>` first; in loose text nodes, then in frames of its own site where those hold
 * little. Has the browser compute the page's styles where it has not yet and text is there.
 */
export function measureProse(document: Document, signs: CardSigns | null): Prose {
  const count = beginCount(document, signs);
  countParagraphs(count, document);
  if (count.letters < ENOUGH_LETTERS) countLoose(count);
  if (count.letters < ENOUGH_LETTERS) countInFrames(count);
  const cards = settleCards(count);
  return {
    ...count,
    cards,
    pieces: [...count.pieces.values()],
    linkedHeadings: querySelectorAll.call(document, LINKED_HEADINGS).length,
    hasPassword: querySelector.call(document, 'input[type="password"]') !== null,
    isFeedSaid: querySelector.call(document, '[role="feed"]') !== null,
  };
}
