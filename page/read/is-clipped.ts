/** Words for screen readers alone are cut to a box of at most one pixel (WebAIM, "CSS in action"). */
const MAX_CLIPPED_PX = 1;
/** Other sites push them out of the window instead. */
const FAR_LEFT_PX = -900;

/** What of an element's style is asked; as a file has it, an empty text where that says nothing. */
export type Clip = Pick<
  CSSStyleDeclaration,
  'position' | 'clip' | 'clipPath' | 'overflow' | 'left' | 'width' | 'height' | 'textIndent' | 'contentVisibility'
>;

/** How high an element is, with its padding, and how high all that is in it; not a number where a file does not say. */
export type Box = Pick<Element, 'clientHeight' | 'scrollHeight'>;

/** True where its style keeps an element's text from being seen though it is shown. */
export function isClipped(style: Clip, box: Box): boolean {
  const { overflow, position } = style;
  const isCut = overflow === 'hidden' || overflow === 'clip';
  if (px(style.textIndent) < FAR_LEFT_PX || style.contentVisibility === 'hidden') return true;
  if (position !== 'absolute' && position !== 'fixed') {
    // Folded away. What keeps a place by its padding shows what lies there; what is put out of a box is neither in it nor cut.
    return isCut && box.clientHeight <= MAX_CLIPPED_PX && box.scrollHeight > MAX_CLIPPED_PX;
  }
  // The browser computes each property when it is read: these only of the few elements where they count.
  const { clip, clipPath } = style;
  if (clip.startsWith('rect(') && !clip.includes('auto')) {
    const [top = 0, right = 0, bottom = 0, left = 0] = clip.match(/-?[\d.]+/g)?.map(Number) ?? [];
    if (bottom - top <= MAX_CLIPPED_PX || right - left <= MAX_CLIPPED_PX) return true;
  }
  if (clipPath === 'inset(50%)' || clipPath === 'inset(100%)') return true;
  // The used sizes force a layout, so they are asked for last.
  if (!isCut) return px(style.left) < FAR_LEFT_PX;
  return px(style.width) <= MAX_CLIPPED_PX || px(style.height) <= MAX_CLIPPED_PX;
}

const px = Number.parseFloat;
