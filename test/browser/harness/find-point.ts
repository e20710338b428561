import type { Point } from './tab.ts';

/** A CSS selector, looked for in the document and in open shadow roots; or that with a text its element must contain. */
export type Target = string | { selector: string; text?: string };

/**
 * Runs in the page: scrolls to the first element that fits and gives the middle of its first box.
 * Null while it is missing, has no size, or something else lies over that point.
 */
export function findPoint({ selector, text }: { selector: string; text?: string }): Point | null {
  const search = (root: Document | ShadowRoot): Element | null => {
    for (const element of root.querySelectorAll(selector)) {
      if (text === undefined || element.textContent?.includes(text)) return element;
    }
    for (const { shadowRoot } of root.querySelectorAll('*')) {
      const found = shadowRoot && search(shadowRoot);
      if (found) return found;
    }
    return null;
  };
  const topmostAt = ({ x, y }: Point): Element | null => {
    let hit = document.elementFromPoint(x, y);
    while (hit?.shadowRoot) {
      const inner = hit.shadowRoot.elementFromPoint(x, y);
      if (!inner || inner === hit) break;
      hit = inner;
    }
    return hit;
  };
  const element = search(document);
  if (!element) return null;
  const middle = () => {
    const rect = [...element.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
    return rect && { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
  };
  const isReachable = (point: Point) => {
    const hit = topmostAt(point);
    return hit !== null && (element.contains(hit) || hit.contains(element) || hit.closest('label')?.contains(element));
  };
  let point = middle();
  if (point && !isReachable(point)) {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    point = middle();
  }
  return point && isReachable(point) ? point : null;
}
