import { BLOCK_NAMES } from '../../page/read/element-names.ts';
import type { Tree } from '../../page/read/tree.ts';

/** Class names by which sites hide words meant for screen readers alone. */
const SCREEN_READER_ONLY =
  /(?:^|\s)(?:sr-only|screen-reader-text|visually-?hidden|u-hidden-visually|visuallyhidden|a11y-hidden|assistive-text)(?:\s|$)/i;
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Reads a parsed file: without styles, elements are blocks by their names alone. */
export function parsedTree(base: string | null): Tree {
  return {
    bodyOf: (document) => document.querySelector('body'),
    select: (document, selector) => [...document.querySelectorAll(selector)],
    typeOf: (node) => node.nodeType,
    firstChildOf: (node) => node.firstChild,
    nextSiblingOf: (node) => node.nextSibling,
    parentOf: (node) => node.parentNode,
    textOf: (node) => (node as Text).data,
    nameOf: (element) => element.localName.toLowerCase(),
    attributeOf: (element, name) => element.getAttribute(name),
    shadowOf: () => null,
    assignedTo: () => [],
    isShown: () => true,
    isCutOff,
    isBlock: (_, name) => BLOCK_NAMES.has(name),
    hrefOf: (link) => absolute(link.getAttribute('href') ?? '', base),
  };
}

function isCutOff(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  if (HIDDEN_STYLE.test(element.getAttribute('style') ?? '')) return true;
  if (SCREEN_READER_ONLY.test(element.getAttribute('class') ?? '')) return true;
  return element.localName === 'dialog' && !element.hasAttribute('open');
}

function absolute(href: string, base: string | null): string {
  if (base === null || !URL.canParse(href, base)) return href;
  return new URL(href, base).href;
}
