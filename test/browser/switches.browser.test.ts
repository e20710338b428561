import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Driver } from './harness/driver.ts';
import { startDriver } from './harness/start-driver.ts';
import type { Tab } from './harness/tab.ts';
import { showStoredOnly } from './show-stored-only.ts';
import { turnSwitch } from './turn-switch.ts';

const PAGE = '/stored-article--plain/';
const SITE = '127.0.0.1';

let driver: Driver;
const open: Tab[] = [];
beforeAll(async () => {
  driver = await startDriver();
  await showStoredOnly(driver);
});
afterAll(() => driver?.close());
afterEach(async () => {
  for (const tab of open.splice(0)) await tab.close();
});

async function openArticle(origin = driver.site.origin): Promise<Tab> {
  const page = await driver.openPage(`${origin}${PAGE}`);
  open.push(page);
  await page.waitForState('done');
  return page;
}

/** Opens the popup for a page as if its toolbar button were clicked. */
async function openPopup(page: Tab): Promise<Tab> {
  await page.bringToFront();
  const popup = await driver.openExtensionPage('popup.html');
  open.push(popup);
  await popup.waitFor(() => document.querySelector('input[role=switch]:enabled') !== null);
  return popup;
}

const counts = (page: Tab) => async () => ({
  attributed: (await page.marks('says-who-attributed')).length > 0,
  unsourced: (await page.marks('says-who-unsourced')).length > 0,
  inserted: (await page.marks('says-who-inserted')).length > 0,
});
const ALL = { attributed: true, unsourced: true, inserted: true };
const NONE = { attributed: false, unsourced: false, inserted: false };

describe('a switch acts at once on the open page, without a reload, and is kept', () => {
  it.each([
    ['All marks, everywhere', NONE],
    [`All marks, on ${SITE}`, NONE],
    ['Attributed claims, everywhere', { ...ALL, attributed: false }],
    ['Unsourced reports, everywhere', { ...ALL, unsourced: false }],
    ['Inserted lines, everywhere', { ...ALL, inserted: false }],
    [`Unsourced reports, on ${SITE}`, { ...ALL, unsourced: false }],
  ])('%s', async (name, left) => {
    const page = await openArticle();
    const popup = await openPopup(page);
    await turnSwitch(popup, name, false);
    await expect.poll(counts(page)).toEqual(left);
    await page.reload();
    await new Promise((resolve) => setTimeout(resolve, 700));
    await expect.poll(counts(page)).toEqual(left);
    const again = await openPopup(page);
    await turnSwitch(again, name, true);
    await expect.poll(counts(page)).toEqual(ALL);
  });
});

it('on a page that the browser kept meanwhile, a switch acts once the reader is back', async () => {
  const page = await openArticle();
  await page.evaluate(() => {
    document.documentElement.dataset.isKept = 'yes';
    setTimeout(() => location.assign('/page--empty/'));
  });
  await page.waitFor(() => location.pathname === '/page--empty/' && document.readyState === 'complete');
  const popup = await openPopup(page);
  await turnSwitch(popup, 'Unsourced reports, everywhere', false);
  await page.bringToFront();
  await page.evaluate(() => void setTimeout(() => history.back()));
  await page.waitFor((path) => location.pathname === path, PAGE);
  await expect.poll(counts(page)).toEqual({ ...ALL, unsourced: false });
  const isKept = await page.evaluate(() => document.documentElement.dataset.isKept);
  expect(isKept, 'the test is none where the page was loaded anew').toBe('yes');
  await turnSwitch(popup, 'Unsourced reports, everywhere', true);
  await expect.poll(counts(page)).toEqual(ALL);
});

it('a site or a kind on one site is off there and nowhere else', async () => {
  const here = await openArticle();
  const there = await openArticle(driver.site.otherOrigin);
  const popup = await openPopup(here);
  await turnSwitch(popup, `Attributed claims, on ${SITE}`, false);
  await expect.poll(counts(here)).toEqual({ ...ALL, attributed: false });
  expect(await counts(there)()).toEqual(ALL);
  await turnSwitch(popup, `Attributed claims, on ${SITE}`, true);
  await turnSwitch(popup, `All marks, on ${SITE}`, false);
  await expect.poll(counts(here)).toEqual(NONE);
  expect(await counts(there)()).toEqual(ALL);
  await turnSwitch(popup, `All marks, on ${SITE}`, true);
  await expect.poll(counts(here)).toEqual(ALL);
});

it('the popup counts the notes of each kind and says what the page carries', async () => {
  const popup = await openPopup(await openArticle());
  await popup.waitFor(() => document.body.innerText.includes('100'));
  const text = await popup.evaluate(() => document.body.innerText);
  expect(text).toContain('Trump inclines Putin to a deal');
  expect(text.replace(/\s+/g, ' ')).toMatch(/100\s?%/);
  const rows = await popup.evaluate(() =>
    [...document.querySelectorAll('[role=rowheader], th[scope=row]')].map((row) => row.textContent ?? ''),
  );
  expect(rows.join('\n')).toMatch(/Attributed claims\D*19/);
  expect(rows.join('\n')).toMatch(/Unsourced reports\D*11/);
  expect(rows.join('\n')).toMatch(/Inserted lines\D*2/);
});

it('the toolbar shows the number of marks, and nothing while the site is off', async () => {
  const page = await openArticle();
  const popup = await openPopup(page);
  // A page without an article: no script of ours there knows the switches.
  const other = await driver.openPage('/shop--product/');
  const readToolbar = () =>
    popup.evaluate(async () => {
      type Api = {
        tabs: { query(q: object): Promise<{ id: number; url?: string }[]> };
        action: { getBadgeText(d: object): Promise<string>; getTitle(d: object): Promise<string> };
      };
      // Chromium has both names; one of them may lack what the page may use.
      const { browser, chrome } = globalThis as { browser?: Api; chrome?: Api };
      const api = (browser?.tabs === undefined ? chrome : browser) as Api;
      const tabs = await api.tabs.query({});
      const idOf = (name: string) => tabs.find(({ url }) => url?.includes(name))?.id;
      return {
        badge: await api.action.getBadgeText({ tabId: idOf('stored-article--plain') }),
        title: await api.action.getTitle({ tabId: idOf('shop--product') }),
      };
    });
  const badge = async () => (await readToolbar()).badge;
  const title = async () => (await readToolbar()).title;
  await expect.poll(badge).toBe('32');
  await turnSwitch(popup, 'Inserted lines, everywhere', false);
  await expect.poll(badge).toBe('30');
  await turnSwitch(popup, 'Inserted lines, everywhere', true);
  await turnSwitch(popup, `All marks, on ${SITE}`, false);
  await expect.poll(badge).toBe('');
  await expect.poll(title).toBe('Says Who, off here');
  await other.reload();
  await expect.poll(title).toBe('Says Who, off here');
  await turnSwitch(popup, `All marks, on ${SITE}`, true);
  await expect.poll(badge).toBe('32');
  await expect.poll(title).toBe('Says Who');
  await other.close();
});
