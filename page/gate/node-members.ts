import { getter } from '../getter.ts';

/**
 * The members of nodes the gate needs, reached as those of documents are (document-members.ts). Those of elements are named
 * only where one is met: the browser sets an interface up when it is first named or its first node is handed out, 0.3 to 0.4 ms
 * for `Element` and for `HTMLElement` each (medians of nine loads, Chromium, November 2026).
 */
export const typeOf = getter<Node, number>(Node.prototype, 'nodeType');
export const parentOf = getter<Node, Element | null>(Node.prototype, 'parentElement');
export const { compareDocumentPosition: placeOf } = Node.prototype;
const textContentOf = getter<Node, string | null>(Node.prototype, 'textContent');
export const contentOf = (node: Node) => textContentOf.call(node) ?? '';
export const isIn = (element: Element, selector: string) => Element.prototype.closest.call(element, selector) !== null;
export const nameOf = (element: Element) => getter<Element, string>(Element.prototype, 'localName').call(element);
