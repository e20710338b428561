import { withoutPlace } from '../../core/text/without-place.ts';
import { judgePage } from '../../page/gate/judge-page.ts';
import { LATER_LOOKS_MS, LOOKS_AFTER_MOVE_MS } from '../../page/gate/later-looks.ts';
import { addressOf, isWebPage } from '../../page/gate/page-address.ts';
import { whenReadable } from '../../page/gate/when-readable.ts';
import { callBackground } from '../../platform/messages.ts';
import { pageGlance } from '../../platform/page-glance.ts';
import type { PageInstance } from '../../platform/page-instance.ts';
import { emptyStatus, type PageStatus } from '../../platform/page-status.ts';
import { readSettings } from '../../platform/settings.ts';
import { readSwitch, siteOf } from '../../platform/settings-shape.ts';
import { createBridge } from './create-bridge.ts';

type Kept = Omit<PageInstance, 'look' | 'mayReadOn'>;

/** Makes this page's instance, with the gate in it. Nothing runs before `look`. */
export function createPageInstance(): PageInstance {
  let status: PageStatus = emptyStatus('reading');
  const page: Kept = {
    bridge: createBridge(),
    isOnce: false,
    isForced: false,
    stopReader: null,
    stories: {},
    named: null,
    offer: null,
    status: () => ({ ...status, isOnce: page.isOnce }),
    setStatus: (next) => {
      status = next;
    },
  };
  return Object.assign(page, createLooks(page));
}

function createLooks(page: Kept): Pick<PageInstance, 'look' | 'mayReadOn'> {
  const { bridge, setStatus } = page;
  let lookingAt: string | null = null;
  /** The number of the look that was begun last: any before it is over, whichever of them ends first. */
  let latest = 0;
  let readAt: string | null = null;
  /** Where the gate found no article for good; asked again there, nothing would be another. */
  let refusedAt: string | null = null;
  /** The address of the look before. */
  let lookedAt: string | null = null;
  /** True where the article that was found may be the one of the address before. */
  let isDoubtful = false;

  const lookAt = async (address: string, isForced: boolean, number: number) => {
    if (!(await isOnHere()) && !isForced) {
      showOff(page);
      return;
    }
    if (page.stopReader !== null && readAt === address && !isForced) return;
    if (page.status().state === 'not-article' && refusedAt === addressOf(document) && !isForced) return;
    const hasMoved = isElsewhere(lookedAt, address);
    lookedAt = address;
    isDoubtful = hasMoved && !isForced;
    if (isDoubtful && readsOn(page)) {
      readAt = address;
      return;
    }
    // Of a page that went elsewhere without loading anew the old article's marks must not stay.
    page.stopReader?.(false);
    await whenReadable(document);
    await lookOn(address, { isForced, hasMoved, number });
  };

  const lookOn = async (address: string, { number, ...how }: How & { number: number }) => {
    refusedAt = null;
    const refuse = (reason: string) => setStatus({ ...emptyStatus('not-article'), reason });
    const isFound = await findArticle(how, () => number === latest && bridge.isAlive(), refuse);
    if (isFound === false) refusedAt = addressOf(document);
    if (!isFound) return;
    readAt = address;
    page.isForced = how.isForced;
    setStatus(emptyStatus('reading'));
    if (!(await bringReader())) setStatus({ ...emptyStatus('failed'), reason: NOT_BROUGHT });
  };

  return {
    async look(isForced, isOnce) {
      if (!isWebPage(document)) return;
      page.isOnce ||= isOnce;
      const address = withoutPlace(addressOf(document));
      // Asked twice for one page: by its registration and by the background, after a grant.
      if (address === lookingAt && !isForced) return;
      lookingAt = address;
      const number = ++latest;
      await lookAt(address, isForced, number);
      if (number === latest) lookingAt = null;
    },
    mayReadOn() {
      if (!isDoubtful || readAt === null) return true;
      const { isArticle, isUnbuilt } = judgePage(document, addressOf(document));
      // Between two articles a page may show nothing: the reader sees what comes sooner than a look would.
      if (isArticle || isUnbuilt) return true;
      page.stopReader?.(false);
      void lookOn(readAt, { isForced: false, hasMoved: true, number: ++latest });
      return false;
    },
  };
}

function showOff({ stopReader, setStatus, bridge, status }: Kept): void {
  stopReader?.(true);
  setStatus(emptyStatus('off'));
  bridge.tellStatus(status(), 0);
}

/**
 * Has a reader that runs go on at another address, where an article is there still. An endless page's address goes along with the
 * story in sight: its marks stay, an open card, and where the reader is among them.
 */
function readsOn({ offer }: Kept): boolean {
  if (offer === null || !judgePage(document, addressOf(document)).isArticle) return false;
  offer.readAgain();
  return true;
}

/** True where the page went there without loading anew; before the gate was brought, the glance saw it. */
const isElsewhere = (before: string | null, address: string) =>
  before === null ? pageGlance()?.hasMoved() === true : before !== address;

interface How {
  isForced: boolean;
  /** True where the page went elsewhere without loading anew. */
  hasMoved: boolean;
}

/** Looks until an article is there: true; false where there is none for good, null once another look has begun. */
async function findArticle(
  { isForced, hasMoved }: How,
  isCurrent: () => boolean,
  refuse: (reason: string) => void,
): Promise<boolean | null> {
  for (const delayMs of [0, ...(hasMoved ? LOOKS_AFTER_MOVE_MS : LATER_LOOKS_MS)]) {
    if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs));
    if (!isCurrent()) return null;
    const verdict = judgePage(document, addressOf(document));
    if (verdict.isArticle || isForced) return true;
    refuse(verdict.reason);
    // Gone elsewhere without loading anew, a page may show for a moment what it showed before.
    if (!verdict.mayComeLater && !hasMoved) break;
  }
  return false;
}

const HERE = { type: 'article-here' } as const;
/** A background that is being stopped answers nothing; asked again it starts anew. */
const bringReader = async () => (await callBackground(HERE)) ?? (await callBackground(HERE));
const NOT_BROUGHT = 'no reader';

async function isOnHere(): Promise<boolean> {
  const settings = await readSettings();
  if (!settings.isOn) return false;
  // A page's first `new URL` is dear, and most readers have set no site apart.
  if (Object.keys(settings.sites).length === 0) return true;
  return readSwitch(settings, { site: siteOf(location.href), kind: null });
}
