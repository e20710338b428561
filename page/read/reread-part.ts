import { BlockWriter } from './block-writer.ts';
import { liveTree } from './live-tree.ts';
import type { NodeMap } from './node-map.ts';
import { longTextsIn, type Place, ProsePlaces } from './prose-places.ts';
import type { PageReading } from './read-page.ts';
import { scopeBeside } from './scope.ts';
import type { Tree } from './tree.ts';
import { walkPage } from './walk-page.ts';

/** What one element held of a page's text when it was read. */
export interface PagePart {
  element: Element;
  /** Its stretches in the node map: from the first to before the last. */
  from: number;
  to: number;
}

/** Longer parts are read in slices with the rest of the page: about 20 ms of work. */
const MAX_PART_LENGTH = 200_000;
const contains = Node.prototype.contains;

/** The part of a reading that stands in `element`; null where it does not begin and end with a block. */
export function findPart({ map, reading }: PageReading, element: Element): PagePart | null {
  const isIn = (node: Node) => contains.call(element, node);
  const from = map.nodes.findIndex(isIn);
  if (from < 0) return null;
  const to = map.nodes.findLastIndex(isIn) + 1;
  const { start, end } = spanOf(map, from, to);
  const isBorder = (at: number) => at < 0 || at >= reading.text.length || reading.text[at] === '\n';
  return end - start <= MAX_PART_LENGTH && isBorder(start - 1) && isBorder(end) ? { element, from, to } : null;
}

/**
 * Reads one element again: where it still shows the very same text, the reading with the nodes that
 * show it now, and the part in it; else null, and the page has to be read anew. A framework that
 * renders again mostly puts the same words into new nodes.
 */
export function rereadPart(
  page: PageReading,
  part: PagePart,
  tree: Tree = liveTree(),
): { page: PageReading; part: PagePart } | null {
  const { element, from, to } = part;
  const { map, reading, passedOver } = page;
  // Running text may have come into what was passed over, as behind a "read more" button.
  const isInPassed = (place: Place) => passedOver.has(place.element);
  if (passedOver.size > 0 && new ProsePlaces(tree, element, longTextsIn(tree, element)).all.some(isInPassed))
    return null;
  const { start, end } = spanOf(map, from, to);
  const writer = new BlockWriter();
  const walk = walkPage(tree, element, writer, scopeBeside(passedOver));
  while (!walk.next(false).done) {
    if (writer.length > end - start + 1) return null;
  }
  if (writer.blocks.map(({ text }) => text).join('\n') !== reading.text.slice(start, end)) return null;
  const put = <Value>(all: readonly Value[], now: readonly Value[]) => [
    ...all.slice(0, from),
    ...now,
    ...all.slice(to),
  ];
  const now = writer.map;
  const renewed: NodeMap = {
    nodes: put(map.nodes, now.nodes),
    nodeStarts: put(map.nodeStarts, now.nodeStarts),
    textStarts: put(
      map.textStarts,
      now.textStarts.map((at) => at + start),
    ),
    lengths: put(map.lengths, now.lengths),
  };
  return { page: { ...page, map: renewed }, part: { element, from, to: from + now.nodes.length } };
}

function spanOf({ textStarts, lengths }: NodeMap, from: number, to: number): { start: number; end: number } {
  return { start: textStarts[from] as number, end: (textStarts[to - 1] as number) + (lengths[to - 1] as number) };
}
