/** Browsers have sized a popup by its content long before; in ms. */
const SETTLED_MS = 500;
/** At 500 % zoom a popup has this much, in CSS pixels; one with less is not sized yet. */
const MIN_WIDTH = 160;

/**
 * Makes the body as wide as its window where that stays narrower: a browser gives a popup 800 of the screen's pixels, 200 of ours
 * at 400 % zoom. Not by a rule for narrow windows, which would keep a popup as narrow as it begins.
 */
export function fitWidth({ body, documentElement }: Document, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let widthBefore = 0;
  const fit = () => {
    if (innerWidth >= MIN_WIDTH && body.offsetWidth > innerWidth) body.style.width = `${documentElement.clientWidth}px`;
  };
  const onResize = () => {
    // Fitted it is higher, and a popup grows with it.
    if (innerWidth === widthBefore) return;
    widthBefore = innerWidth;
    body.style.width = '';
    clearTimeout(timer);
    timer = setTimeout(fit, SETTLED_MS);
  };
  onResize();
  addEventListener('resize', onResize, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
