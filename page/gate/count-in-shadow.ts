import { getter } from '../getter.ts';
import { addLoose } from './add-loose.ts';
import { type Count, ENOUGH_LETTERS, MAX_NODES } from './count.ts';
import { MIN_PARAGRAPH_LETTERS } from './counted-text.ts';
import { createTreeWalker } from './document-members.ts';
import { contentOf, typeOf } from './node-members.ts';

const ELEMENT = 1;
const SHOW_ELEMENT = 1;
const SHOW_TEXT = 4;

/** Adds what stands in the open shadow of an element, and of those within it. */
export function countInShadow(count: Count, host: Element): void {
  const shadow = getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot').call(host);
  if (shadow === null) return;
  const { prose, density } = count;
  const { querySelectorAll: select } = DocumentFragment.prototype;
  for (const paragraph of select.call(shadow, 'p')) {
    const letters = contentOf(paragraph).trim().length * density;
    if (letters < MIN_PARAGRAPH_LETTERS) continue;
    prose.letters += letters;
    prose.paragraphs++;
  }
  const walker = createTreeWalker.call(count.document, shadow, SHOW_ELEMENT | SHOW_TEXT);
  for (let left = MAX_NODES; left > 0 && prose.letters < ENOUGH_LETTERS; left--) {
    const node = walker.nextNode();
    if (node === null) return;
    if (typeOf.call(node) !== ELEMENT) addLoose(count, node as Text);
    else countInShadow(count, node as Element);
  }
}
