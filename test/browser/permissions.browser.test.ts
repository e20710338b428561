import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Driver } from './harness/driver.ts';
import { startDriver } from './harness/start-driver.ts';
import type { Tab } from './harness/tab.ts';

/** The build readers get: nothing granted at install, shadow root closed, no state on the host. */
const FOLDER = `../../.output/${inject('browser') === 'firefox' ? 'firefox' : 'chrome'}-mv3`;
const extensionFolder = fileURLToPath(new URL(FOLDER, import.meta.url));
/** Only Firefox has a preference that answers the browser's own question in a test. */
const isAnswered = inject('browser') === 'firefox';

let driver: Driver;
const open: Tab[] = [];
beforeAll(async () => {
  driver = await startDriver({ extensionFolder });
});
afterAll(() => driver?.close());
afterEach(async () => {
  for (const tab of open.splice(0)) await tab.close();
});

async function openArticle(): Promise<Tab> {
  const page = await driver.openPage('/stored-article--plain/');
  open.push(page);
  await new Promise((resolve) => setTimeout(resolve, 600));
  return page;
}

/** Opens the popup on the page in front, with the access a click on the toolbar button gives. */
async function clickToolbar(page: Tab): Promise<Tab> {
  await page.bringToFront();
  await driver.grantActiveTab();
  const popup = await driver.openExtensionPage('popup.html');
  open.push(popup);
  return popup;
}

const isMarked = (page: Tab) => async () => (await page.marks('says-who-attributed')).length > 0;

it('asks for no site at install, and for nothing it does not need', () => {
  const manifest = JSON.parse(readFileSync(`${extensionFolder}/manifest.json`, 'utf8'));
  expect(manifest.host_permissions ?? []).toEqual([]);
  expect(manifest.content_scripts ?? []).toEqual([]);
  expect(manifest.web_accessible_resources ?? []).toEqual([]);
  expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
  expect([...manifest.permissions].sort()).toEqual([
    'activeTab',
    'contextMenus',
    'scripting',
    'storage',
    'unlimitedStorage',
  ]);
});

it('reads no page before it was let', async () => {
  const page = await openArticle();
  expect(await isMarked(page)()).toBe(false);
  expect(await page.evaluate(() => document.querySelector('says-who-overlay'))).toBeNull();
});

it('“Just this once” reads the page in front, and no other', async () => {
  const page = await openArticle();
  const popup = await clickToolbar(page);
  await popup.click({ selector: 'button', text: 'Just this once' });
  await expect.poll(isMarked(page)).toBe(true);
  const next = await openArticle();
  expect(await isMarked(next)()).toBe(false);
});

describe.runIf(isAnswered)('where the browser’s question is answered with yes', () => {
  it('a site that is switched on is marked at once, stays so, and stops when it is withdrawn', async () => {
    const page = await openArticle();
    const popup = await clickToolbar(page);
    await popup.click({ selector: 'button', text: 'Switch on for this site' });
    await expect.poll(isMarked(page)).toBe(true);
    await page.reload();
    await expect.poll(isMarked(page)).toBe(true);
    const again = await clickToolbar(page);
    await again.click({ selector: 'button', text: 'Withdraw access' });
    await expect.poll(isMarked(page)).toBe(false);
    await page.reload();
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await isMarked(page)()).toBe(false);
  });

  it('the welcome page’s “On every site” switches open pages on', async () => {
    const page = await openArticle();
    const welcome = await driver.openExtensionPage('welcome.html');
    open.push(welcome);
    await welcome.click({ selector: 'button', text: 'On every site' });
    await expect.poll(isMarked(page)).toBe(true);
  });
});

it('the console stays empty throughout', async () => {
  expect(await driver.messages()).toEqual([]);
});
