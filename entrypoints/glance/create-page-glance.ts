import { glanceAt } from '../../page/gate/glance-at.ts';
import { LATER_LOOKS_MS } from '../../page/gate/later-looks.ts';
import { addressOf, isWebPage } from '../../page/gate/page-address.ts';
import { whenReadable } from '../../page/gate/when-readable.ts';
import { callBackground, isExtensionAlive } from '../../platform/messages.ts';
import type { PageGlance } from '../../platform/page-glance.ts';

/** Makes this page's glance. Nothing runs before `look`. */
export function createPageGlance(): PageGlance {
  let state: ReturnType<PageGlance['state']> = 'nothing';
  let lookingAt: string | null = null;
  /** The number of the look that was begun last: any before it is over. */
  let latest = 0;

  const lookAt = async (number: number) => {
    await whenReadable(document);
    for (const delayMs of [0, ...LATER_LOOKS_MS]) {
      if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs));
      if (number !== latest || !isExtensionAlive()) return;
      const glance = glanceAt(document, addressOf(document));
      if (glance === 'look-closer') {
        state = 'asked';
        // A background that is being stopped answers nothing; asked again it starts anew.
        void ((await callBackground(CLOSER)) ?? (await callBackground(CLOSER)));
        return;
      }
      state = 'nothing';
      if (glance === 'nothing') return;
    }
  };

  return {
    isAlive: isExtensionAlive,
    state: () => state,
    async look() {
      if (!isWebPage(document)) return;
      const address = addressOf(document).split('#', 1)[0] ?? '';
      // Asked twice for one page: by its registration, and by the background, which hears of addresses.
      if (address === lookingAt) return;
      lookingAt = address;
      state = 'looking';
      const number = ++latest;
      await lookAt(number);
      if (number === latest) lookingAt = null;
    },
  };
}

const CLOSER = { type: 'look-closer' } as const;
