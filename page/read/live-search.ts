import { getter } from '../getter.ts';
import { PLAIN_HOSTS } from '../plain-hosts.ts';
import type { Tree } from './tree.ts';

const SHOW_TEXT = 4;
const ORDERED_NODES = 5;

/** What the browser itself looks for on the page that is shown; see `liveTree`. */
export function liveSearch(): Pick<
  Tree,
  'bodyOf' | 'select' | 'selectFirst' | 'selectIn' | 'hostsIn' | 'sizeOf' | 'longTexts'
> {
  const ownerOf = getter<Node, Document>(Node.prototype, 'ownerDocument');
  const lengthOf = getter<CharacterData, number>(CharacterData.prototype, 'length');
  const shadowOf = getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');
  const { querySelectorAll, querySelector, createNodeIterator, evaluate } = Document.prototype;
  const { querySelectorAll: selectIn, getElementsByTagName } = Element.prototype;
  const { nextNode } = NodeIterator.prototype;

  return {
    bodyOf,
    select: (document, selector) => [...querySelectorAll.call(document, selector)],
    selectFirst: (document, selector) => querySelector.call(document, selector),
    selectIn: (root, selector) => [...selectIn.call(root, selector)],
    hostsIn(root) {
      const custom = evaluate.call(ownerOf.call(root), './/*[contains(local-name(), "-")]', root, null, ORDERED_NODES);
      const hosts: Element[] = [...selectIn.call(root, PLAIN_HOSTS)];
      for (let node = custom.iterateNext(); node !== null; node = custom.iterateNext()) hosts.push(node as Element);
      return hosts.filter((host) => shadowOf.call(host) !== null);
    },
    sizeOf: (root) => getElementsByTagName.call(root, '*').length,
    longTexts(root, minLength) {
      const texts = createNodeIterator.call(ownerOf.call(root), root, SHOW_TEXT);
      const found: Text[] = [];
      for (let text = nextNode.call(texts) as Text | null; text !== null; text = nextNode.call(texts) as Text | null) {
        if (lengthOf.call(text) >= minLength) found.push(text);
      }
      return found;
    },
  };
}

/** Old pages divide the window among others, and have a frameset in place of a body. */
export function bodyOf(document: Document): Element | null {
  return Document.prototype.querySelector.call(document, 'body, frameset');
}
