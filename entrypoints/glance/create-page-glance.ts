import { withoutPlace } from '../../core/text/without-place.ts';
import { glanceAt } from '../../page/gate/glance-at.ts';
import { LATER_LOOKS_MS, LOOKS_AFTER_MOVE_MS } from '../../page/gate/later-looks.ts';
import { addressOf } from '../../page/gate/page-address.ts';
import { whenReadable } from '../../page/gate/when-readable.ts';
import { isPrerendered, whenShown } from '../../page/gate/when-shown.ts';
import { callBackground, isExtensionAlive } from '../../platform/messages.ts';
import type { PageGlance } from '../../platform/page-glance.ts';

/** Makes this page's glance. Nothing runs before `look`. Without promises on the way: a page's first ones take it 0.3 ms. */
export function createPageGlance(): PageGlance {
  let state: ReturnType<PageGlance['state']> = 'nothing';
  /** Asked there again, nothing would be another: the background hears of every page that loads too. */
  let lookedAt: string | null = null;
  /** Gone elsewhere without loading anew, the page may show for a moment what it showed before. */
  let hasMoved = false;
  /** The number of the look that was begun last: any before it is over. */
  let latest = 0;

  const glance = (number: number, looks: number) => {
    if (number !== latest || !isExtensionAlive()) return;
    const found = glanceAt(document, addressOf(document));
    const delayMs = (hasMoved ? LOOKS_AFTER_MOVE_MS : LATER_LOOKS_MS)[looks];
    const mayComeLater = found === 'nothing-yet' || (found === 'nothing' && hasMoved);
    if (mayComeLater && delayMs !== undefined) setTimeout(glance, delayMs, number, looks + 1);
    state = found === 'look-closer' ? 'asked' : 'nothing';
    if (state === 'asked') void askForGate();
  };

  const begin = (number: number) => {
    if (document.readyState === 'loading') void whenReadable(document).then(() => glance(number, 0));
    else glance(number, 0);
  };

  return {
    isAlive: isExtensionAlive,
    state: () => state,
    hasMoved: () => hasMoved,
    look() {
      const address = withoutPlace(addressOf(document));
      if (address === lookedAt) return;
      hasMoved = lookedAt !== null;
      lookedAt = address;
      state = 'looking';
      const number = ++latest;
      if (isPrerendered(document)) void whenShown(document).then(() => begin(number));
      else begin(number);
    },
  };
}

const CLOSER = { type: 'look-closer' } as const;

/** A background that is being stopped answers nothing; asked again it starts anew. */
async function askForGate(): Promise<void> {
  if ((await callBackground(CLOSER)) === null) await callBackground(CLOSER);
}
