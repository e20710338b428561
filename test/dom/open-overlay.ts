import { page } from 'vitest/browser';
import type { RenderCard } from '../../page/overlay/create-card.ts';
import { createOverlay, type Overlay } from '../../page/overlay/create-overlay.ts';
import overlayCss from '../../page/overlay/overlay.css?inline';

/** As high as a card of a few sentences. */
const drawBox: RenderCard = (card, view) => {
  card.innerHTML = view === null ? '' : '<div style="height: 200px; min-height: 0; overflow: auto"></div>';
};

/** An overlay as the reader makes it, in a window of 800 by 600; gone with `signal`. */
export async function openOverlay(signal: AbortSignal, renderCard = drawBox): Promise<Overlay> {
  await page.viewport(800, 600);
  return createOverlay(
    document,
    {
      shadowMode: 'open',
      styles: overlayCss,
      renderCard,
      labelMark: () => 'Mark',
      isAlive: () => true,
      onDead: () => undefined,
    },
    signal,
  );
}
