import type { Span } from '../../core/text/span.ts';
import { type NodeMap, type Piece, piecesOf } from '../read/node-map.ts';
import { letGo } from './let-go.ts';

/**
 * The live DOM ranges that show the reading's spans, in order. A span is one range, unless text
 * that was not read (hidden, or another element's) stands inside it: then one for each part.
 * Pieces whose text has gone from the page are left out, so the list can be empty.
 */
export function toRanges(map: NodeMap, spans: readonly Span[]): Range[] {
  return spans.flatMap((span) => {
    const ranges: Range[] = [];
    let last: Piece | null = null;
    for (const piece of piecesOf(map, span)) {
      if (!piece.node.isConnected || piece.end > piece.node.length) continue;
      if (last !== null && isNextTo(last, piece)) ranges.at(-1)?.setEnd(piece.node, piece.end);
      else ranges.push(rangeBetween(piece.node, piece.start, piece.node, piece.end));
      last = piece;
    }
    return ranges;
  });
}

function rangeBetween(from: Text, start: number, to: Text, end: number): Range {
  const range = new Range();
  range.setStart(from, start);
  range.setEnd(to, end);
  return range;
}

/** True where nothing but white space and what shows nothing stands between two pieces of one tree. */
function isNextTo(before: Piece, after: Piece): boolean {
  if (before.node === after.node) return true;
  if (before.node.getRootNode() !== after.node.getRootNode()) return false;
  const between = rangeBetween(before.node, before.end, after.node, after.start);
  // A box in a sentence is read behind its paragraph: it may stand before.
  const isBehind = between.startContainer === before.node;
  const words = between.toString();
  letGo([between]);
  return isBehind && !/[^\s\u00ad\u200b\u2060]/.test(words);
}
