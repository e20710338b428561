import { framedDocument } from '../framed-document.ts';
import { getter } from '../getter.ts';
import { isClipped } from './is-clipped.ts';
import { bodyOf, liveSearch } from './live-search.ts';
import { LABELLED, type Tree } from './tree.ts';

/** Display values that do not end the line of text they stand in. */
const INLINE_DISPLAYS = /^(?:inline|contents|none|ruby)/;
/** An initial set as a drop cap has a letter, perhaps with an opening quote before it. */
const MAX_DROP_CAP_LETTERS = 3;
/** Frames of the page's own site hold adverts and players too; an article has more text than those. */
const MIN_FRAME_LENGTH = 500;
const ELEMENT = 1;
const HTML = 'http://www.w3.org/1999/xhtml';
const SHOWN = { visibilityProperty: true };

/**
 * Reads the page that is shown. Every member is reached through the prototypes as they were when
 * the content script started: a page's `<input name="firstChild">` hides its form's own member, in a
 * content script's world too (fixture hostile--clobbered).
 */
export function liveTree(): Tree {
  const typeOf = getter<Node, number>(Node.prototype, 'nodeType');
  const firstChildOf = getter<Node, Node | null>(Node.prototype, 'firstChild');
  const nextSiblingOf = getter<Node, Node | null>(Node.prototype, 'nextSibling');
  const parentOf = getter<Node, Node | null>(Node.prototype, 'parentNode');
  const dataOf = getter<Node, string>(CharacterData.prototype, 'data');
  const nameOf = getter<Element, string>(Element.prototype, 'localName');
  const namespaceOf = getter<Element, string | null>(Element.prototype, 'namespaceURI');
  const shadowOf = getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');
  const contentOf = getter<Node, string | null>(Node.prototype, 'textContent');
  // Elements of the same class names are cut alike, and asking for styles is most of what reading costs.
  const unclipped = new Set<string>();
  const { getAttribute, hasAttributes, checkVisibility, closest } = Element.prototype;
  const { assignedNodes } = HTMLSlotElement.prototype;

  return {
    ...liveSearch(),
    typeOf: (node) => typeOf.call(node),
    firstChildOf: (node) => firstChildOf.call(node),
    nextSiblingOf: (node) => nextSiblingOf.call(node),
    parentOf: (node) => parentOf.call(node),
    textOf: (node) => dataOf.call(node),
    nameOf: (element) => nameOf.call(element),
    hasAttributes: (element) => hasAttributes.call(element),
    attributeOf: (element, name) => getAttribute.call(element, name),
    contentOf(element, name) {
      if (name !== 'iframe' && name !== 'frame') return shadowOf.call(element);
      if (namespaceOf.call(element) !== HTML) return null;
      const document = framedDocument(element, name === 'frame');
      const body = document === null ? null : bodyOf(document);
      return body !== null && (contentOf.call(body) ?? '').length >= MIN_FRAME_LENGTH ? body : null;
    },
    // An SVG or unknown element may be called "slot" too.
    assignedTo: (slot) => (namespaceOf.call(slot) === HTML ? assignedNodes.call(slot as HTMLSlotElement) : []),
    hrefOf: (link) => getAttribute.call(link, 'href') ?? '',
    isShown(element) {
      if (checkVisibility.call(element, SHOWN)) return true;
      // An element without a box of its own counts as hidden there, and its text may be shown.
      const style = getComputedStyle(element);
      if (style.display !== 'contents' || style.visibility !== 'visible') return false;
      const parent = parentOf.call(element);
      return parent === null || typeOf.call(parent) !== ELEMENT || this.isShown(parent as Element);
    },
    isCutOff(element) {
      if (!hasAttributes.call(element)) return false;
      if (getAttribute.call(element, 'aria-hidden') === 'true' && closest.call(element, LABELLED) === null) return true;
      const names = getAttribute.call(element, 'class');
      if (getAttribute.call(element, 'style') !== null) return isClipped(getComputedStyle(element), element);
      if (names === null || unclipped.has(names)) return false;
      const isCut = isClipped(getComputedStyle(element), element);
      if (!isCut) unclipped.add(names);
      return isCut;
    },
    isBlock(element) {
      const style = getComputedStyle(element);
      if (INLINE_DISPLAYS.test(style.display)) return false;
      return style.float === 'none' || !isDropCap(element);
    },
    keepsLines: (element) => /^(?:pre|break)/.test(getComputedStyle(element).whiteSpace),
    isAside(element) {
      const { position, float } = getComputedStyle(element);
      return position === 'absolute' || position === 'fixed' || float !== 'none';
    },
  };
}

function isDropCap(element: Element): boolean {
  return (element.textContent ?? '').trim().length <= MAX_DROP_CAP_LETTERS;
}
