import { viewOf } from '../anchor/view-of.ts';
import { framedDocument } from '../framed-document.ts';
import { getter } from '../getter.ts';

const ELEMENT = 1;
const DOCUMENT = 9;
const FRAGMENT = 11;

// A form's own member may be hidden by a field of its name, and lead round in a circle (hostile--clobbered).
const parentOf = getter<Node, Node | null>(Node.prototype, 'parentNode');
const typeOf = getter<Node, number>(Node.prototype, 'nodeType');
export const nameOf = getter<Node, string>(Node.prototype, 'nodeName');
const hostOf = getter<ShadowRoot, Element>(ShadowRoot.prototype, 'host');

/** Not instanceof: in a frame the element is of another world's class. */
export const isElement = (node: Node): boolean => typeOf.call(node) === ELEMENT;

/** A shadow root, or what holds nodes of no tree. */
export const isFragment = (node: Node): boolean => typeOf.call(node) === FRAGMENT;

/** The root of the tree a node is in: the document, a shadow root, or what was taken off the page with it. */
export const rootOf = (node: Node): Node => Node.prototype.getRootNode.call(node);

/** What a node stands in: its parent; of a shadow root its host, of a document the frame that shows it. */
export function nodeAround(node: Node): Node | null {
  const parent = parentOf.call(node);
  if (parent !== null) return parent;
  const type = typeOf.call(node);
  if (type === DOCUMENT) return viewOf(node as Document)?.frameElement ?? null;
  return type === FRAGMENT && 'host' in node ? hostOf.call(node as ShadowRoot) : null;
}

/** All a node stands in, nearest first, out of shadow roots and frames up to the page's own document. */
export function nodesAround(node: Node): Node[] {
  const line: Node[] = [];
  for (let above = nodeAround(node); above !== null; above = nodeAround(above)) line.push(above);
  return line;
}

/** The document a frame of the page's own site shows now. */
export const documentIn = (frame: HTMLIFrameElement): Document | null =>
  framedDocument(frame, nameOf.call(frame).toUpperCase() === 'FRAME');

export const isFrame = (node: Node): boolean => /^I?FRAME$/i.test(nameOf.call(node));
