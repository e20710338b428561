import type { Span } from '../../core/text/span.ts';

export interface NodeMap { nodes: Text[]; nodeStarts: number[]; textStarts: number[]; lengths: number[] }

export function piecesOf(map: NodeMap, span: Span): { node: Text; start: number; end: number }[] {
  const pieces: { node: Text; start: number; end: number }[] = [];
  for (let i = 0; i < map.nodes.length; i++) {
    const from = map.textStarts[i] as number;
    const to = from + (map.lengths[i] as number);
    if (to <= span.start || from >= span.end) continue;
    const base = (map.nodeStarts[i] as number) - from;
    pieces.push({ node: map.nodes[i] as Text, start: Math.max(from, span.start) + base, end: Math.min(to, span.end) + base });
  }
  return pieces;
}
