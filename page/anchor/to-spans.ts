import type { Span } from '../../core/text/span.ts';
import type { NodeMap } from '../read/node-map.ts';

/**
 * The spans of the reading's text that DOM ranges cover, in order; [] where they cover nothing that was read. Text that
 * stands in between and was not read (hidden, another element's) does not part a span. Linear in the page's text nodes.
 */
export function toSpans(map: NodeMap, ranges: readonly AbstractRange[], text: string): Span[] {
  return ranges.flatMap((range) => toSpan(map, range, text) ?? []);
}

function toSpan(map: NodeMap, given: AbstractRange, text: string): Span | null {
  const range = new Range();
  range.setStart(given.startContainer, given.startOffset);
  range.setEnd(given.endContainer, given.endOffset);
  let start: number | null = null;
  let end = 0;
  for (const [i, node] of map.nodes.entries()) {
    if (!range.intersectsNode(node)) continue;
    const first = map.nodeStarts[i] as number;
    const last = first + (map.lengths[i] as number);
    const from = node === range.startContainer ? Math.max(first, range.startOffset) : first;
    const to = node === range.endContainer ? Math.min(last, range.endOffset) : last;
    if (from >= to) continue;
    const toText = (map.textStarts[i] as number) - first;
    start ??= from + toText;
    end = to + toText;
    // A box in a sentence is read behind its paragraph.
    if (node === range.endContainer && node !== map.nodes[i + 1]) break;
  }
  return start === null ? null : trim(text, start, end);
}

/** Without the white space at both ends: a double click takes the space behind the word along. */
function trim(text: string, start: number, end: number): Span | null {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = end - (words.length - words.trimEnd().length);
  return from < to ? { start: from, end: to } : null;
}
