import { lengthOf } from '../../core/text/length-of.ts';
import { inWindow } from '../anchor/in-window.ts';
import type { Mark } from './mark.ts';
import type { PlainDocument, Point } from './plain-document.ts';

/** Marks under a point, and the rectangle of the underlined words there, in pixels of the outermost viewport. */
export interface Hit {
  /** The narrowest passage first, a stored note before an automatic one of the same extent. */
  marks: Mark[];
  rect: DOMRect;
}

/**
 * The marks whose resting words, or whole passages, lie under the pointer, or null. Works by
 * caret position and rectangles, since not every browser has `highlightsFromPoint`.
 */
export function marksAtPoint(
  plain: PlainDocument,
  marks: readonly Mark[],
  point: Point,
  part: 'rest' | 'extent' = 'rest',
): Hit | null {
  const caret = plain.caretAt(point);
  if (caret?.offsetNode?.nodeType !== Node.TEXT_NODE) return null;
  const text = caret.offsetNode as Text;
  const offset = Math.min(caret.offset, text.length);
  const hits: Mark[] = [];
  let rect: DOMRect | null = null;
  for (const mark of marks) {
    const under = rectUnder(mark[part], text, offset, point);
    if (under === null) continue;
    hits.push(mark);
    rect ??= under;
  }
  return rect === null ? null : { marks: hits.sort(byNarrowness), rect };
}

function byNarrowness(a: Mark, b: Mark): number {
  const rankOf = (mark: Mark) => (mark.note.origin === 'stored' ? 0 : 1);
  return lengthOf(a.note.content) - lengthOf(b.note.content) || rankOf(a) - rankOf(b);
}

function rectUnder(
  ranges: readonly Range[],
  node: Text,
  offset: number,
  { clientX: x, clientY: y }: Point,
): DOMRect | null {
  for (const range of ranges) {
    const isSameTree = range.startContainer.getRootNode() === node.getRootNode();
    if (!isSameTree || !range.isPointInRange(node, offset)) continue;
    // The caret snaps to the nearest character; the rectangles tell whether the point is on it.
    const rects = [...range.getClientRects()];
    const under = rects.find((r) => x >= r.left && x <= r.right && y >= r.top && y <= r.bottom);
    if (under !== undefined) return inWindow(under, node);
  }
  return null;
}
