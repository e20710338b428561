import { evaluate } from './document-members.ts';

const ORDERED_NODES = 5;

/** Nodes by an XPath; the others are not handed out. */
export function findNodes<Kind extends Node>(document: Document, path: string): Kind[] {
  const found = evaluate.call(document, path, document, null, ORDERED_NODES);
  const nodes: Kind[] = [];
  for (let node = found.iterateNext(); node !== null; node = found.iterateNext()) nodes.push(node as Kind);
  return nodes;
}
