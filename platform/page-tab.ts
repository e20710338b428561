import browser, { type Tabs } from 'webextension-polyfill';

/** The tab whose page the popup speaks of. */
export interface PageTab {
  id: number;
  /** Null where the browser keeps the address from us; "" where even the click on the toolbar button uncovers none: a page of its own. */
  url: string | null;
  title: string;
}

/**
 * The tab the reader is looking at, null where there is none. A popup opened as a tab of its own
 * (Firefox on Android, tests) is not that tab: then it is the page last looked at. `?tab=ID` in
 * `address`, the popup's own, names the tab outright.
 */
export async function findPageTab(address: string): Promise<PageTab | null> {
  const named = Number(new URL(address).searchParams.get('tab'));
  if (Number.isInteger(named) && named > 0) return readPageTab(named);
  const own = await browser.tabs.getCurrent();
  if (own !== undefined) return shown(await findLastPage(own));
  const [active] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  // The click that opened the popup gives access to any page of the web.
  return active === undefined ? null : shown({ ...active, url: active.url ?? '' });
}

/** A tab as it is now, null once it is closed. A grant may uncover its address. */
export async function readPageTab(id: number): Promise<PageTab | null> {
  return shown((await browser.tabs.query({})).find((tab) => tab.id === id));
}

/** Calls back with a tab that loads a page or has another address, until the signal aborts. */
export function watchPageTab(onChange: (tabId: number) => void, signal: AbortSignal): void {
  const listen = (tabId: number, { status, url }: Tabs.OnUpdatedChangeInfoType) => {
    if (status !== undefined || url !== undefined) onChange(tabId);
  };
  browser.tabs.onUpdated.addListener(listen);
  signal.addEventListener('abort', () => browser.tabs.onUpdated.removeListener(listen), { once: true });
}

async function findLastPage(own: Tabs.Tab): Promise<Tabs.Tab | undefined> {
  const tabs = await browser.tabs.query({});
  return tabs
    .filter((tab) => tab.id !== own.id && /^(?:https?|file):/.test(tab.url ?? ''))
    .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
}

function shown(tab: Tabs.Tab | undefined): PageTab | null {
  if (tab?.id === undefined) return null;
  return { id: tab.id, url: tab.url ?? null, title: tab.title ?? '' };
}
