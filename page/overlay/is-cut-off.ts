import { isElement, isFragment, nodesAround } from '../watch/nodes-around.ts';

const { getBoundingClientRect } = Element.prototype;
/** These are scrolled with the window. */
const ROOT = /^(?:html|body)$/;
const CUTS = /hidden|clip/;
const SCROLLS = /auto|scroll/;

/** True of a box that the reader cannot scroll, though a script could. */
export function isShut(box: Element): boolean {
  const { overflowX, overflowY } = getComputedStyle(box);
  return !ROOT.test(box.localName) && CUTS.test(overflowX) && CUTS.test(overflowY);
}

/** True where a box around the words does not show them and the reader cannot scroll it, as text above a "read more" button. */
export function isCutOff(words: Range): boolean {
  let { left, top, right, bottom } = words.getBoundingClientRect();
  let isFree = false;
  for (const around of nodesAround(words.startContainer)) {
    if (isFragment(around)) continue;
    if (!isElement(around) || ROOT.test((around as Element).localName)) break;
    const { overflowX, overflowY, position, display } = getComputedStyle(around as Element);
    // What is laid out from further outside is not cut by it, and an element without a box of its own cuts nothing.
    if ((isFree && position === 'static') || display === 'contents') continue;
    const box = getBoundingClientRect.call(around);
    if (CUTS.test(overflowX) && (right <= box.left || left >= box.right)) return true;
    if (CUTS.test(overflowY) && (bottom <= box.top || top >= box.bottom)) return true;
    if (SCROLLS.test(overflowX)) ({ left, right } = box);
    if (SCROLLS.test(overflowY)) ({ top, bottom } = box);
    isFree = position === 'absolute';
    if (position === 'fixed') break;
  }
  return false;
}
