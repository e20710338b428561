import type { Span } from '../../core/text/span.ts';
import { toRanges } from '../anchor/to-ranges.ts';
import type { NodeMap } from '../read/node-map.ts';

const ELEMENT = 1;

/**
 * The innermost element that holds all these spans of the reading, or null where none of their text
 * is on the page any more. It is what has to be watched to see the article change.
 */
export function findContainer(map: NodeMap, spans: readonly Span[]): Element | null {
  const ranges = toRanges(map, spans);
  const first = ranges[0];
  const last = ranges.at(-1);
  if (first === undefined || last === undefined) return null;
  const isOneTree = first.startContainer.getRootNode() === last.endContainer.getRootNode();
  const whole = first.cloneRange();
  if (isOneTree) whole.setEnd(last.endContainer, last.endOffset);
  const container = whole.commonAncestorContainer;
  // Not instanceof: in a frame the element is of another world's class.
  return container.nodeType === ELEMENT ? (container as Element) : container.parentElement;
}
