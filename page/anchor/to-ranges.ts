import type { Span } from '../../core/text/span.ts';
import { type NodeMap, piecesOf } from '../read/node-map.ts';

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
      const range = ranges.at(-1);
      if (range !== undefined && last !== null && isNextTo(last, piece)) {
        range.setEnd(piece.node, piece.end);
      } else {
        ranges.push(rangeOver(piece));
      }
      last = piece;
    }
    return ranges;
  });
}

interface Piece {
  node: Text;
  start: number;
  end: number;
}

function rangeOver(piece: Piece): Range {
  const range = new Range();
  range.setStart(piece.node, piece.start);
  range.setEnd(piece.node, piece.end);
  return range;
}

/** True where nothing but white space and what shows nothing stands between two pieces of one tree. */
function isNextTo(before: Piece, after: Piece): boolean {
  if (before.node === after.node) return true;
  if (before.node.getRootNode() !== after.node.getRootNode()) return false;
  const between = new Range();
  between.setStart(before.node, before.end);
  between.setEnd(after.node, after.start);
  return !/[^\s\u00ad\u200b\u2060]/.test(between.toString());
}
