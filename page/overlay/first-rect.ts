import { inWindow } from '../anchor/in-window.ts';
import type { Mark } from './mark.ts';

const { checkVisibility } = Element.prototype;

/** The first rectangle of a mark's resting words that takes any room, or null where none does, as in a part that is folded. */
export function firstRect(mark: Mark | null | undefined): DOMRect | null {
  for (const range of mark?.rest ?? []) {
    if (isHidden(range.startContainer)) continue;
    for (const rect of range.getClientRects()) {
      if (rect.width > 0 && rect.height > 0) return inWindow(rect, range.startContainer);
    }
  }
  return null;
}

/** Of a closed `<details>` the browser still gives rectangles, where its words would be. */
function isHidden({ parentElement }: Node): boolean {
  if (parentElement === null || checkVisibility.call(parentElement, { visibilityProperty: true })) return false;
  return getComputedStyle(parentElement).display !== 'contents';
}

/**
 * A function that tells where `rect`, one line of a mark, is now: the mark's first line has moved,
 * and with it all others.
 */
export function followRect(mark: Mark, rect: DOMRect): () => DOMRect | null {
  const before = firstRect(mark) ?? rect;
  return () => {
    const now = firstRect(mark);
    if (now === null) return null;
    return new DOMRect(rect.x + now.x - before.x, rect.y + now.y - before.y, rect.width, rect.height);
  };
}
