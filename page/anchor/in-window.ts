import { viewOf } from './view-of.ts';

/**
 * A rectangle of what a node shows, in CSS pixels of the outermost window: a node in a frame of the page's own
 * site counts from that frame's corner. Frames that are turned or scaled by style are taken as if they were not.
 */
export function inWindow(rect: DOMRect, node: Node): DOMRect {
  let { x, y } = rect;
  let frame = frameAround(node);
  for (; frame !== null; frame = frameAround(frame)) {
    const { left, top } = frame.getBoundingClientRect();
    x += left + frame.clientLeft;
    y += top + frame.clientTop;
  }
  return x === rect.x && y === rect.y ? rect : new DOMRect(x, y, rect.width, rect.height);
}

function frameAround({ ownerDocument }: Node): Element | null {
  return ownerDocument === null ? null : (viewOf(ownerDocument)?.frameElement ?? null);
}
