import { type Count, ENOUGH_LETTERS, MAX_NODES } from './count.ts';
import { countInFrames } from './count-in-frames.ts';
import { countLoose } from './count-loose.ts';
import { countMostInParagraphs } from './count-most-in-paragraphs.ts';
import { countParagraphs } from './count-paragraphs.ts';
import { DENSE_LANGUAGE, DENSITY } from './counted-text.ts';
import { contentTypeOf, getElementsByTagName, querySelector, querySelectorAll } from './document-members.ts';
import { mayEdit } from './may-edit.ts';
import type { Prose } from './prose.ts';
import { LINKED_HEADINGS } from './refusals.ts';

/**
 * Counts a page's running text, in `<p>` first; in loose text nodes, then in frames of its own site where those
 * hold little. Without `most` it is the most there could be; with that count only text that is seen, which has the
 * browser compute the page's styles where it has not yet.
 */
export function measureProse(document: Document, most: Prose | null): Prose {
  const isDense = querySelector.call(document, DENSE_LANGUAGE) !== null;
  const isChecked = most !== null;
  const prose: Prose = {
    letters: 0,
    paragraphs: 0,
    editableLetters: 0,
    pieces: [],
    linkedHeadings: most?.linkedHeadings ?? countLinkedHeadings(document),
    hasPassword: most?.hasPassword ?? querySelector.call(document, 'input[type="password"]') !== null,
    isFeedSaid: most?.isFeedSaid ?? querySelector.call(document, '[role="feed"]') !== null,
  };
  const count: Count = {
    document,
    prose,
    density: isDense ? DENSITY : 1,
    isChecked,
    mayEdit: mayEdit(document),
    isSearched: maySearch(document),
  };
  if (count.isSearched && !isChecked && !count.mayEdit) countMostInParagraphs(count);
  else countParagraphs(count, document);
  if (prose.letters < ENOUGH_LETTERS) countLoose(count);
  if (prose.letters < ENOUGH_LETTERS) countInFrames(count);
  return prose;
}

/** A search takes 0.3 µs an element: no more than 2 ms. Its names are those of HTML. */
function maySearch(document: Document): boolean {
  const { length } = getElementsByTagName.call(document, '*');
  return length <= MAX_NODES && contentTypeOf.call(document) === 'text/html';
}

function countLinkedHeadings(document: Document): number {
  return querySelectorAll.call(document, LINKED_HEADINGS).length;
}
