import { inWindow } from '../anchor/in-window.ts';
import type { OverlayHost } from './create-host.ts';
import type { Mark } from './mark.ts';

/** As wide as overlay.css has a card, with a gap at either side, in CSS pixels. */
const WIDTH = 380;
/** Enough for a card's first lines, in CSS pixels: what it is, and who says it. The others scroll. */
const LEAST_HEIGHT = 120;
const GAP = 6;

/**
 * Has the card stand at `words`: above or below all words and passages of `marks` where there is room, else beside them, else
 * above or below the words alone.
 */
export function placeCard({ anchor, card, layOver }: OverlayHost, words: DOMRect, marks: readonly Mark[]): void {
  // A page's root may be zoomed by style, and our lengths with it, not the window's.
  const zoom = card.currentCSSZoom;
  let { left, top, right, bottom } = words;
  for (const range of marks.flatMap(({ rest, extent }) => [...rest, ...extent])) {
    const rect = inWindow(range.getBoundingClientRect(), range.startContainer);
    // Of words that are gone or not shown there is only an empty one.
    if (rect.height === 0) continue;
    left = Math.min(left, rect.left - GAP);
    top = Math.min(top, rect.top);
    right = Math.max(right, rect.right + GAP);
    bottom = Math.max(bottom, rect.bottom);
  }
  const room = () => Math.max(top, innerHeight - bottom);
  const isBeside = room() < LEAST_HEIGHT * zoom && Math.max(left, innerWidth - right) > WIDTH * zoom;
  if (room() < LEAST_HEIGHT * zoom) ({ top, bottom } = words);
  if (!isBeside) ({ left, right } = words);
  layOver(anchor, { left, top, width: right - left, height: bottom - top });
  card.style.positionArea = isBeside ? 'right span-bottom' : '';
  card.style.setProperty('--wide', `${innerWidth / zoom}px`);
  card.style.setProperty('--room', `${room() / zoom}px`);
  keepInWindow(card);
}

/** Firefox 153 lays a card beside the window where the page's own root runs from right to left. */
function keepInWindow(card: HTMLElement): void {
  card.style.translate = '';
  const { left, right } = card.getBoundingClientRect();
  card.style.translate = `${(Math.max(0, -left) - Math.max(0, right - innerWidth)) / card.currentCSSZoom}px`;
}
