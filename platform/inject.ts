import browser from 'webextension-polyfill';
import { hasAccess } from './permissions.ts';

const GLANCE = '/glance.js';
const GATE = '/gate.js';
const READER = '/reader.js';
// Named after the script that was registered first; another name would leave that one registered too.
const REGISTRATION = 'gate';

/** Registers the glance script for exactly the sites access was granted to. With nothing granted nothing is registered. */
export async function registerGlance(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const matches = origins.filter((origin) => /^(?:https?|\*):|^<all_urls>$/.test(origin));
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTRATION] });
  const script = {
    id: REGISTRATION,
    js: [GLANCE.slice(1)],
    matches,
    runAt: 'document_start' as const,
  };
  if (matches.length === 0) {
    if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [REGISTRATION] });
    return;
  }
  if (known.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/**
 * Has every open tab the extension has access to looked at again, so that a grant or a switch acts without a reload. Not waited for:
 * a tab that Chromium has frozen is looked at once it is shown.
 */
export async function glanceEverywhere(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  for (const { id } of tabs) if (id !== undefined) void injectGlance(id);
}

function injectGlance(tabId: number): Promise<boolean> {
  return inject({ target: { tabId }, files: [GLANCE], injectImmediately: true });
}

/** Puts the gate into a tab, where it looks at the page; false where the browser refuses. */
export function injectGate(tabId: number): Promise<boolean> {
  return inject({ target: { tabId }, files: [GATE], injectImmediately: true });
}

/** Puts the reader and the marks' look into a tab's page; false where the browser refuses. */
export async function injectReader(tabId: number, marksCss: string): Promise<boolean> {
  // Not waited for: on a page that never ends loading, Firefox answers only when it has.
  void insertStyles(tabId, marksCss);
  // A page that never ends loading is read as it stands.
  return inject({ target: { tabId }, files: [READER], injectImmediately: true });
}

/** Puts the marks' look into a tab's page and its frames; where it is already it is not put twice. */
export async function insertStyles(tabId: number, css: string): Promise<null> {
  try {
    // Frames too: the article may stand in one.
    await browser.scripting.insertCSS({ target: { tabId, allFrames: true }, css });
  } catch {
    // As in `inject`, which says so.
  }
  return null;
}

/**
 * Has a tab's page looked at again that has another address now, by what is there. Chromium tells of every page that loads too,
 * and there the glance is at work already, or about to come: so it is called, not put there once more. In Firefox nothing is there
 * where the reader is back on a page that the browser kept while the extension was updated (Chromium then keeps none).
 */
export async function lookAgain(tabId: number, url: string): Promise<boolean> {
  const isThere = await injectLook(tabId, false, false);
  if (import.meta.env.FIREFOX && isThere === false && (await hasAccess(url))) return injectGlance(tabId);
  return isThere !== null;
}

/** Has the gate look at a tab's page although it does not look like an article. */
export async function lookAnyway(tabId: number, isOnce: boolean): Promise<boolean> {
  if (!(await injectGate(tabId))) return false;
  return (await injectLook(tabId, true, isOnce)) !== null;
}

/** False where nothing of ours is there that could look; null where the browser refuses. */
async function injectLook(tabId: number, isForced: boolean, isOnce: boolean): Promise<boolean | null> {
  const args: [boolean, boolean] = [isForced, isOnce];
  const frames = await tryInjection({ target: { tabId }, func: callLook, args, injectImmediately: true });
  return frames === null ? null : frames[0]?.result === true;
}

/** Runs in the page's isolated world, so it may use nothing from outside its own body. */
function callLook(isForced: boolean, isOnce: boolean): boolean {
  const instance = Reflect.get(globalThis, Symbol.for('says-who'));
  const glance = Reflect.get(globalThis, Symbol.for('says-who-glance'));
  // After an update of the extension an instance may be left that can do nothing more.
  const looker = instance?.bridge.isAlive() ? instance : glance;
  looker?.look(isForced, isOnce);
  return looker !== undefined;
}

type Injection = Parameters<typeof browser.scripting.executeScript>[0];

const inject = async (injection: Injection) => (await tryInjection(injection)) !== null;

async function tryInjection(injection: Injection) {
  try {
    return await browser.scripting.executeScript(injection);
  } catch {
    // The tab is gone, shows the browser's own page, or its site's access was withdrawn meanwhile.
    return null;
  }
}
