import type { Span } from '../../core/text/span.ts';

/** Which text node each stretch of a reading's text came from, column by column, in text order. */
export interface NodeMap {
  nodes: Text[];
  /** Offsets in the node's data. */
  nodeStarts: number[];
  /** Offsets in the reading's text. */
  textStarts: number[];
  /** UTF-16 units; text and data run alike over a stretch, folded white space aside. */
  lengths: number[];
}

/** A stretch of one text node. */
export interface Piece {
  node: Text;
  start: number;
  end: number;
}

/** The stretches of text nodes that show a span of the reading, in order. Binary search. */
export function piecesOf(map: NodeMap, span: Span): Piece[] {
  const pieces: Piece[] = [];
  for (let i = firstEndingAfter(map, span.start); i < map.nodes.length; i++) {
    const from = map.textStarts[i] as number;
    if (from >= span.end) break;
    const toNode = (map.nodeStarts[i] as number) - from;
    const start = Math.max(from, span.start) + toNode;
    const end = Math.min(from + (map.lengths[i] as number), span.end) + toNode;
    pieces.push({ node: map.nodes[i] as Text, start, end });
  }
  return pieces;
}

function firstEndingAfter({ textStarts, lengths }: NodeMap, offset: number): number {
  let low = 0;
  let high = textStarts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((textStarts[middle] as number) + (lengths[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
