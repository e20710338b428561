import { isElement, isFragment, nodesAround, rootOf } from '../watch/nodes-around.ts';
import { firstRect } from './first-rect.ts';
import { isShut } from './is-cut-off.ts';
import type { Mark } from './mark.ts';

const { getBoundingClientRect, scrollIntoView } = Element.prototype;
const scrollBy: (options: ScrollToOptions) => void = Element.prototype.scrollBy;

/**
 * Scrolls a mark's words into view where they are not to be seen: outside the window, scrolled away within a box, or under
 * what the page keeps in place; at once, since the card comes to stand beside them. Keeps still where they are. `host` is the overlay's: its card moves along with the words.
 */
export function reveal(mark: Mark, host: Element): void {
  const parent = mark.rest[0]?.startContainer.parentElement;
  if (!parent || isSeen(mark, parent, host)) return;
  // Out of a frame the browser finds the way. A form's fields and a document's images hide members of their names.
  if (parent.ownerDocument !== document) scrollIntoView.call(parent, { block: 'center', behavior: 'instant' });
  if (!isSeen(mark, parent, host)) centre(mark.rest[0] as Range);
}

/**
 * Scrolls boxes and window until the first line is in their middle, and sideways until it shows. Not by `scrollIntoView`: its element
 * may be higher than they are, and it scrolls boxes that the reader could not scroll back.
 */
function centre(range: Range): void {
  for (const around of nodesAround(range.startContainer)) {
    if (isFragment(around)) continue;
    const line = firstLine(range);
    if (!isElement(around) || line === undefined) return;
    if (isShut(around as Element)) continue;
    const { left, top, right, bottom } = getBoundingClientRect.call(around);
    const middle = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
    const over = Math.max(0, line.right - Math.min(right, innerWidth));
    const under = Math.min(0, line.left - Math.max(left, 0));
    scrollBy.call(around, { top: line.top - middle, left: under || over, behavior: 'instant' });
  }
}

function isSeen(mark: Mark, parent: Element, host: Element): boolean {
  const rect = firstRect(mark);
  if (rect === null || rect.top < 0 || rect.bottom > innerHeight || rect.left < 0 || rect.right > innerWidth)
    return false;
  const hit = elementAtWords(mark.rest[0] as Range);
  return hit !== null && (hit === host || Node.prototype.contains.call(parent, hit));
}

/** What is on top in the middle of the first line, in the words' own document or shadow root. */
function elementAtWords(range: Range): Element | null {
  const rect = firstLine(range);
  if (rect === undefined) return null;
  const root = rootOf(range.startContainer) as Document | ShadowRoot;
  const { elementFromPoint } = isFragment(root) ? ShadowRoot.prototype : Document.prototype;
  return elementFromPoint.call(root, rect.x + rect.width / 2, rect.y + rect.height / 2);
}

function firstLine(range: Range): DOMRect | undefined {
  return [...range.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
}
