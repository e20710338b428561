import { judgePage } from '../../page/gate/judge-page.ts';
import { LATER_LOOKS_MS } from '../../page/gate/later-looks.ts';
import { addressOf, isWebPage } from '../../page/gate/page-address.ts';
import { whenReadable } from '../../page/gate/when-readable.ts';
import { callBackground } from '../../platform/messages.ts';
import type { PageInstance } from '../../platform/page-instance.ts';
import { emptyStatus, type PageStatus } from '../../platform/page-status.ts';
import { readSettings } from '../../platform/settings.ts';
import { readSwitch, siteOf } from '../../platform/settings-shape.ts';
import { createBridge } from './create-bridge.ts';

/** Makes this page's instance, with the gate in it. Nothing runs before `look`. */
export function createPageInstance(): PageInstance {
  const bridge = createBridge();
  let status: PageStatus = emptyStatus('reading');
  let lookingAt: string | null = null;
  /** The number of the look that was begun last: any before it is over, whichever of them ends first. */
  let latest = 0;
  let readAt: string | null = null;
  /** Where the gate found no article for good; asked again there, nothing would be another. */
  let refusedAt: string | null = null;
  /** The address of the look before. */
  let lookedAt: string | null = null;

  const lookAt = async (address: string, isForced: boolean, number: number) => {
    const isCurrent = () => number === latest && bridge.isAlive();
    if (!(await isOnHere()) && !isForced) {
      instance.stopReader?.();
      status = emptyStatus('off');
      bridge.tellStatus(instance.status(), 0);
      return;
    }
    if (instance.stopReader !== null && readAt === address && !isForced) return;
    if (status.state === 'not-article' && refusedAt === addressOf(document) && !isForced) return;
    // A page that went elsewhere without loading anew: the old article's marks must not stay.
    instance.stopReader?.();
    await whenReadable(document);
    const hasMoved = lookedAt !== null && lookedAt !== address;
    lookedAt = address;
    for (const delayMs of [0, ...LATER_LOOKS_MS]) {
      if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs));
      if (!isCurrent()) return;
      refusedAt = null;
      const verdict = judgePage(document, addressOf(document));
      if (verdict.isArticle || isForced) {
        readAt = address;
        status = emptyStatus('reading');
        if (!(await bringReader())) status = { ...emptyStatus('failed'), reason: NOT_BROUGHT };
        return;
      }
      status = { ...emptyStatus('not-article'), reason: verdict.reason };
      // Gone elsewhere without loading anew, a page may show for a moment what it showed before.
      if (!verdict.mayComeLater && !hasMoved) break;
    }
    refusedAt = addressOf(document);
  };

  const instance: PageInstance = {
    bridge,
    isOnce: false,
    stopReader: null,
    offer: null,
    status: () => ({ ...status, isOnce: instance.isOnce }),
    setStatus: (next) => {
      status = next;
    },
    async look(isForced, isOnce) {
      if (!isWebPage(document)) return;
      instance.isOnce ||= isOnce;
      const address = addressOf(document).split('#', 1)[0] ?? '';
      // Asked twice for one page: by its registration and by the background, after a grant.
      if (address === lookingAt && !isForced) return;
      lookingAt = address;
      const number = ++latest;
      await lookAt(address, isForced, number);
      if (number === latest) lookingAt = null;
    },
  };
  return instance;
}

const HERE = { type: 'article-here' } as const;
/** A background that is being stopped answers nothing; asked again it starts anew. */
const bringReader = async () => (await callBackground(HERE)) ?? (await callBackground(HERE));
const NOT_BROUGHT = 'The browser did not let the extension read this page. Try to reload it.';

async function isOnHere(): Promise<boolean> {
  const settings = await readSettings();
  if (!settings.isOn) return false;
  // A page's first `new URL` is dear, and most readers have set no site apart.
  if (Object.keys(settings.sites).length === 0) return true;
  return readSwitch(settings, { site: siteOf(location.href), kind: null });
}
