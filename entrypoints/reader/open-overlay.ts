import cardCss from '../../components/card.css?inline';
import { createCardView } from '../../components/create-card-view.ts';
import { labelMark } from '../../components/describe-note.ts';
import { createOverlay, type Overlay } from '../../page/overlay/create-overlay.ts';
import overlayCss from '../../page/overlay/overlay.css?inline';
import type { PageInstance } from '../../platform/page-instance.ts';

/** The overlay of this page, obeying the keyboard commands until `ending` is aborted. */
export function openOverlay(instance: PageInstance, ending: AbortController): Overlay {
  const { signal } = ending;
  const overlay = createOverlay(
    document,
    {
      shadowMode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed',
      styles: overlayCss + cardCss,
      renderCard: createCardView(),
      labelMark,
      isAlive: instance.bridge.isAlive,
      onDead: () => ending.abort(),
    },
    signal,
  );
  instance.bridge.obeyOrders((order) => {
    if (order === 'toggle-card') overlay.toggleCard();
    else if (order === 'toggle-inserted') overlay.toggleInserted();
    else if (order === 'check-access') void stopWithoutAccess(instance);
    else overlay.step(order === 'next-mark' ? 1 : -1);
  }, signal);
  return overlay;
}

/** Ends the reader where its site was withdrawn, unless the page is read just once. */
export async function stopWithoutAccess(instance: PageInstance): Promise<void> {
  if (instance.isOnce) return;
  if ((await instance.bridge.mayRead()) === false) instance.stopReader?.(true);
}
