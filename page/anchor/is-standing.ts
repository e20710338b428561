import type { Span } from '../../core/text/span.ts';
import { type NodeMap, piecesOf } from '../read/node-map.ts';
import { viewOf } from './view-of.ts';

/** False where some text of these spans has gone from the page, be it that the same words have been put there anew. */
export function isStanding(map: NodeMap, spans: readonly Span[]): boolean {
  return spans.every((span) =>
    piecesOf(map, span).every(
      ({ node, end }) => node.isConnected && end <= node.length && viewOf(node.ownerDocument) !== null,
    ),
  );
}
