import { isIn, parentOf } from './node-members.ts';

const SHOWN = { visibilityProperty: true };

/** Text kept ready for another day, or behind a wall, is none a reader sees. Has the browser compute styles. */
export function isSeen(element: Element): boolean {
  if (isIn(element, '[aria-hidden="true"]')) return false;
  if (Element.prototype.checkVisibility.call(element, SHOWN)) return true;
  // Without a box of its own, the paragraph's text stands in the one around it.
  const parent = parentOf.call(element);
  return parent !== null && getComputedStyle(element).display === 'contents' && isSeen(parent);
}
