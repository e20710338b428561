import { page } from 'vitest/browser';
import { createOverlay, type Overlay } from '../../page/overlay/create-overlay.ts';
import overlayCss from '../../page/overlay/overlay.css?inline';

/** An overlay as the reader makes it, in a window of 800 by 600, whose cards are as high as one of a few sentences; gone with `signal`. */
export async function openOverlay(signal: AbortSignal): Promise<Overlay> {
  await page.viewport(800, 600);
  return createOverlay(
    document,
    {
      shadowMode: 'open',
      styles: overlayCss,
      renderCard: (card, view) => {
        card.innerHTML = view === null ? '' : '<div style="height: 200px; min-height: 0; overflow: auto"></div>';
      },
      labelMark: () => 'Mark',
      isAlive: () => true,
      onDead: () => undefined,
    },
    signal,
  );
}
