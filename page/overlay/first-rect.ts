import { inWindow } from '../anchor/in-window.ts';
import type { Mark } from './mark.ts';

/** The first rectangle of a mark's resting words that takes any room, or null where none does. */
export function firstRect(mark: Mark | null | undefined): DOMRect | null {
  for (const range of mark?.rest ?? []) {
    for (const rect of range.getClientRects()) {
      if (rect.width > 0 && rect.height > 0) return inWindow(rect, range.startContainer);
    }
  }
  return null;
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
