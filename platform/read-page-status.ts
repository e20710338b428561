import browser, { type Runtime } from 'webextension-polyfill';
import { injectGate } from './inject.ts';
import { emptyStatus, type PageStatus } from './page-status.ts';
import type { PageTab } from './page-tab.ts';
import { hasAccess } from './permissions.ts';
import { readSwitch, type Settings, siteOf } from './settings-shape.ts';

/** What was found in a page's isolated world. */
interface Answer {
  contentType: string;
  status: PageStatus | null;
}

const NOT_YET: PageStatus = { ...emptyStatus('reading'), reason: 'If this stays, reload the page.' };
/** The gate answers in some 20 ms, unless the page is still being loaded: that it is being read is what can be said then. */
const GATE_PATIENCE_MS = 400;
const PAUSE_MS = 20;

// Chromium shows PDFs, images and plain text in documents of their own making.
const WEB_PAGE = /^(?:text\/html|application\/xhtml\+xml)$/;

/**
 * What the extension does in a tab, asked of the page itself so that no listener need wait on
 * pages without an article; where nothing of ours runs there, why that is.
 */
export async function readPageStatus(tab: PageTab | null, settings: Settings): Promise<PageStatus> {
  // Not asked: of a page's source, and of a site that was withdrawn in the browser's own menus, Chromium never answers.
  if (tab === null || tab.url === '') return emptyStatus('not-a-page');
  if (tab.url === null) return emptyStatus('no-access');
  const answer = await askPage(tab.id);
  // First of all: a script registered for a site also runs in the viewers of its other files.
  if (answer !== null && !WEB_PAGE.test(answer.contentType)) return emptyStatus('not-a-page');
  // "Off" may mean that access was withdrawn under the open page; that is looked into below.
  if (answer?.status && answer.status.state !== 'off') return answer.status;
  if (siteOf(tab.url) === null) return emptyStatus('not-a-page');
  // Its address is shown to us, by a grant or by the click, and yet no script may run: the browser's error page, an add-on store.
  if (answer === null) return emptyStatus('not-a-page');
  if (!(await hasAccess(tab.url))) return emptyStatus('no-access');
  if (!isOnFor(settings, siteOf(tab.url))) return emptyStatus('off');
  // Stopped, and yet on: it is about to be looked at anew.
  if (answer.status !== null) return NOT_YET;
  // The page was passed over at a glance; why, the gate can tell.
  return (await askGate(tab.id)) ?? NOT_YET;
}

/** Calls back with every status a tab's page sends of its own accord, until the signal aborts. */
export function watchPageStatus(onStatus: (tabId: number, status: PageStatus) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const listen = (message: unknown, sender: Runtime.MessageSender): undefined => {
    const tabId = sender.id === browser.runtime.id ? sender.tab?.id : undefined;
    if (tabId !== undefined && isStatusMessage(message)) onStatus(tabId, message.status);
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen), {
    once: true,
  });
}

function isOnFor(settings: Settings, site: string | null): boolean {
  return [null, site].every((scope) => readSwitch(settings, { site: scope, kind: null }));
}

/** Has the gate look at a page, and waits a little for what it says. */
async function askGate(tabId: number): Promise<PageStatus | null> {
  if (!(await injectGate(tabId))) return null;
  let status: PageStatus | null = null;
  for (let waitedMs = 0; waitedMs < GATE_PATIENCE_MS; waitedMs += PAUSE_MS) {
    status = (await askPage(tabId))?.status ?? null;
    if (status !== null && status.state !== 'reading') return status;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  return status;
}

async function askPage(tabId: number): Promise<Answer | null> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: leftByOurs,
      injectImmediately: true,
    });
    return (frame?.result as Answer | undefined) ?? null;
  } catch {
    // The browser says "no" by throwing, in words of its own: no access, no such tab, its own page.
    return null;
  }
}

/** Runs in the page's isolated world, so it may use nothing from outside its own body. */
function leftByOurs(): Answer {
  const ours = Reflect.get(globalThis, Symbol.for('says-who'));
  return { contentType: document.contentType, status: ours?.status?.() ?? null };
}

function isStatusMessage(message: unknown): message is { type: 'status'; status: PageStatus } {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === 'status';
}
