import { getter } from '../getter.ts';
import { addLoose } from './add-loose.ts';
import { type Count, ENOUGH_LETTERS, MAX_WALKED } from './count.ts';
import { countParagraphs } from './count-paragraphs.ts';
import { createTreeWalker } from './document-members.ts';
import { typeOf } from './node-members.ts';

const ELEMENT = 1;
const SHOW_ELEMENT = 1;
const SHOW_TEXT = 4;

/** Adds what stands in the open shadow of an element, and of those within it. */
export function countInShadow(count: Count, host: Element): void {
  const shadow = getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot').call(host);
  if (shadow === null) return;
  countParagraphs(count, shadow);
  countWalked(count, shadow);
}

/** Adds text that stands in no paragraph, found by a walk. */
export function countWalked(count: Count, root: Document | ShadowRoot): void {
  const walker = createTreeWalker.call(count.document, root, SHOW_ELEMENT | SHOW_TEXT);
  for (let left = MAX_WALKED; left > 0 && count.letters < ENOUGH_LETTERS; left--) {
    const node = walker.nextNode();
    if (node === null) return;
    if (typeOf.call(node) !== ELEMENT) addLoose(count, node as Text);
    else countInShadow(count, node as Element);
  }
}
