import type { Span } from '../../core/text/span.ts';
import { type NodeMap, piecesOf } from '../read/node-map.ts';
import { isElement, nodeAround, nodesAround, rootOf } from './nodes-around.ts';

/**
 * The innermost element that holds all these spans of the reading, in whatever shadow roots or frames they stand, or null
 * where none of their text is on the page any more. It is what has to be watched to see the article change.
 */
export function findContainer(map: NodeMap, spans: readonly Span[]): Element | null {
  const nodes = nodesOf(map, spans).filter(({ isConnected }) => isConnected);
  const first = nodes[0];
  let node: Node | null | undefined = nodes.at(-1);
  if (first === undefined || node === undefined) return null;
  const around = new Set([first, ...nodesAround(first)]);
  while (node !== null && !(isElement(node) && around.has(node))) node = nodeAround(node);
  return node as Element | null;
}

/** The shadow roots, and the documents of frames, within `container` that these spans stand in. */
export function treesIn(container: Element, map: NodeMap, spans: readonly Span[]): Node[] {
  const own = rootOf(container);
  const trees = new Set<Node>();
  for (const node of nodesOf(map, spans)) {
    const passed: Node[] = [];
    let root: Node | null = rootOf(node);
    while (root !== null && root !== own && !trees.has(root)) {
      passed.push(root);
      const around: Node | null = nodeAround(root);
      root = around && rootOf(around);
    }
    // Text that has gone from the page is in none of its trees.
    if (root !== null) for (const tree of passed) trees.add(tree);
  }
  return [...trees];
}

const nodesOf = (map: NodeMap, spans: readonly Span[]): Text[] =>
  spans.flatMap((span) => piecesOf(map, span).map(({ node }) => node));
