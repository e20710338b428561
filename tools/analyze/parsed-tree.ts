import { parseHTML } from 'linkedom';
import { BLOCK_NAMES } from '../../page/read/element-names.ts';
import { isClipped } from '../../page/read/is-clipped.ts';
import { TRAITS, traitsOf } from '../../page/read/traits-of.ts';
import { LABELLED, type Tree } from '../../page/read/tree.ts';
import { ownStyle } from './own-style.ts';
import { withBody } from './with-body.ts';

/** Class names by which sites hide words meant for screen readers alone. */
const SCREEN_READER_ONLY =
  /(?:^|\s)(?:sr-only|screen-reader-text|visually-?hidden|u-hidden-visually|visuallyhidden|a11y-hidden|assistive-text)(?:\s|$)/i;
const TEXT = 3;
const KEPT_LINES = /white-space\s*:\s*(?:pre|break)/i;
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Reads a parsed file: without styles, elements are blocks by their names alone. */
export function parsedTree(base: string | null): Tree {
  const hosts = new Map<Node, Element>();
  return {
    bodyOf,
    select: (document, selector) => [...document.querySelectorAll(selector)],
    selectFirst: (document, selector) => document.querySelector(selector),
    longTexts: (root, minLength) => textsIn(root).filter(({ data }) => data.length >= minLength),
    sizeOf: (root) => root.querySelectorAll('*').length,
    selectIn: (root, selector) => [...root.querySelectorAll(selector)],
    hostsIn: (root) => [...root.querySelectorAll('*')].filter(isHost),
    typeOf: (node) => node.nodeType,
    firstChildOf: (node) => node.firstChild,
    nextSiblingOf: (node) => node.nextSibling,
    parentOf: (node) => node.parentNode,
    textOf: (node) => (node as Text).data,
    nameOf: (element) => element.localName.toLowerCase(),
    hasAttributes: (element) => element.hasAttributes(),
    attributeOf: (element, name) => element.getAttribute(name),
    contentOf(element, name) {
      if (name === 'iframe') return framedBody(element);
      const template = declaredShadow(element);
      if (template !== null) hosts.set(template.content, element);
      return template?.content ?? null;
    },
    assignedTo: (slot) => assignedNodes(slot, hosts),
    isShown: () => true,
    isCutOff,
    isBlock: (_, name) => BLOCK_NAMES.has(name),
    // Without style sheets only its name tells of an element.
    isAside: () => false,
    keepsLines(element) {
      const kept = element.closest('pre, [style*="white-space"]');
      return kept !== null && (kept.localName === 'pre' || KEPT_LINES.test(kept.getAttribute('style') ?? ''));
    },
    hrefOf: (link) => absolute(link.getAttribute('href') ?? '', base),
  };
}

function textsIn(root: Node): Text[] {
  const found: Text[] = [];
  const open: Node[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.nodeType === TEXT) found.push(node as Text);
    else open.push(...[...node.childNodes].reverse());
  }
  return found;
}

/** What stands in for frames that cannot be shown is no page. */
function bodyOf(document: Document): Element | null {
  const body = document.querySelector('body');
  return body?.closest('noframes') ? null : body;
}

/** A frame's document where the file has it with it. */
function framedBody(frame: Element): Node | null {
  const html = frame.getAttribute('srcdoc');
  return html === null ? null : parseHTML(withBody(html)).document.querySelector('body');
}

/** A shadow root stands in a file as a template. */
function declaredShadow(element: Element): HTMLTemplateElement | null {
  const template = [...element.children].find((child) => child.hasAttribute('shadowrootmode'));
  return template?.getAttribute('shadowrootmode')?.toLowerCase() === 'open' ? (template as HTMLTemplateElement) : null;
}

const isHost = (element: Element) =>
  (traitsOf(element.localName) & TRAITS.host) !== 0 && declaredShadow(element) !== null;

/** The host's own children for this slot, as a browser would show them there. */
function assignedNodes(slot: Element, hosts: ReadonlyMap<Node, Element>): Node[] {
  let root: Node = slot;
  while (root.parentNode !== null) root = root.parentNode;
  const name = slot.getAttribute('name') ?? '';
  const nodes: Node[] = [...(hosts.get(root)?.childNodes ?? [])];
  return nodes.filter((node) => {
    if (node.nodeType !== 1) return name === '';
    const element = node as Element;
    return element.localName !== 'template' && (element.getAttribute('slot') ?? '') === name;
  });
}

function isCutOff(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  if (element.getAttribute('aria-hidden') === 'true' && element.closest(LABELLED) === null) return true;
  const style = element.getAttribute('style') ?? '';
  const own = ownStyle(style);
  if (HIDDEN_STYLE.test(style) || isClipped(own, own)) return true;
  if (SCREEN_READER_ONLY.test(element.getAttribute('class') ?? '')) return true;
  return element.localName === 'dialog' && !element.hasAttribute('open');
}

/** `<a name="top">` without an address is a place to lead to: resolved, it would be a link to the page itself. */
function absolute(href: string, base: string | null): string {
  if (href === '' || base === null || !URL.canParse(href, base)) return href;
  return new URL(href, base).href;
}
