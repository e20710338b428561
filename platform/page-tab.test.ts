import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { findPageTab, watchPageTab } from './page-tab.ts';

const POPUP = 'chrome-extension://id/popup.html';
const TABS = [
  { id: 1, url: 'https://a.example/', title: 'A', lastAccessed: 10 },
  { id: 2, url: 'https://b.example/', title: '<b>B</b>', lastAccessed: 30 },
  { id: 3, url: POPUP, title: 'Says Who', lastAccessed: 50 },
  { id: 4, url: 'chrome://settings', title: 'Settings', lastAccessed: 40 },
];

/** A browser with the tabs above; `own` is the one the popup is open in, `active` the one in front. */
function openTabs(own: number | null, active: number) {
  vi.spyOn(fakeBrowser.tabs, 'getCurrent').mockResolvedValue(TABS.find(({ id }) => id === own) as never);
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(((query: { active?: boolean }) =>
    Promise.resolve(TABS.filter(({ id }) => !query.active || id === active))) as never);
}

beforeEach(() => vi.restoreAllMocks());

it('is the tab in front of the reader', async () => {
  openTabs(null, 1);
  expect(await findPageTab(POPUP)).toEqual({ id: 1, url: 'https://a.example/', title: 'A' });
});

it('is the page last looked at where the popup is a tab itself', async () => {
  openTabs(3, 3);
  expect((await findPageTab(POPUP))?.id).toBe(2);
});

it('is the tab its own address names', async () => {
  openTabs(3, 3);
  expect((await findPageTab(`${POPUP}?tab=1`))?.id).toBe(1);
  expect(await findPageTab(`${POPUP}?tab=99`)).toBeNull();
});

it('a page of the browser’s own, whose address not even the click on the toolbar button uncovers, is told from one without access', async () => {
  openTabs(null, 1);
  vi.mocked(fakeBrowser.tabs.query).mockResolvedValue([{ id: 7 }] as never);
  expect(await findPageTab(POPUP)).toEqual({ id: 7, url: '', title: '' });
  // A tab that the popup's address names was not clicked on.
  expect(await findPageTab(`${POPUP}?tab=7`)).toEqual({ id: 7, url: null, title: '' });
});

it('is null in a window without tabs', async () => {
  openTabs(null, 0);
  expect(await findPageTab(POPUP)).toBeNull();
});

it('a tab that loads or has another address is told of, until the signal aborts', async () => {
  const life = new AbortController();
  const seen: number[] = [];
  watchPageTab((id) => seen.push(id), life.signal);
  const change = (id: number, news: object) => fakeBrowser.tabs.onUpdated.trigger(id, news as never, {} as never);
  await change(1, { status: 'loading' });
  await change(2, { url: 'https://b.example/next' });
  await change(3, { title: 'Another title' });
  life.abort();
  await change(4, { status: 'complete' });
  expect(seen).toEqual([1, 2]);
});
