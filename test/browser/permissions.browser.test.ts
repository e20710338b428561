import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { driveShipped } from './drive-shipped.ts';
import type { Tab } from './harness/tab.ts';

let shipped: Awaited<ReturnType<typeof driveShipped>>;
beforeAll(async () => {
  shipped = await driveShipped();
});
afterAll(() => shipped?.driver.close());
afterEach(() => shipped.closeTabs());

const isMarked = (page: Tab) => async () => (await page.marks('says-who-attributed')).length > 0;

it('asks for no site at install, and for nothing it does not need', () => {
  const manifest = JSON.parse(readFileSync(`${shipped.extensionFolder}/manifest.json`, 'utf8'));
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

it('opens notes, goes to the next mark, brings back lines put aside and saves by keys that are set from the start', () => {
  const { commands } = JSON.parse(readFileSync(`${shipped.extensionFolder}/manifest.json`, 'utf8'));
  const set = Object.keys(commands).filter((name) => commands[name].suggested_key !== undefined);
  const wanted = ['next-mark', 'save-article', 'toggle-card', 'toggle-inserted'];
  // Chromium loads no extension that suggests more than four.
  const further = shipped.driver.name === 'firefox' ? ['previous-mark'] : [];
  expect(set.sort()).toEqual([...wanted, ...further].sort());
});

it('reads no page before it was let', async () => {
  const page = await shipped.openArticle();
  expect(await isMarked(page)()).toBe(false);
  expect(await page.evaluate(() => document.querySelector('says-who-overlay'))).toBeNull();
});

it('“Just this once” reads the page in front, and no other', async () => {
  const page = await shipped.openArticle();
  const popup = await shipped.clickToolbar(page);
  await popup.click({ selector: 'button', text: 'Just this once' });
  await expect.poll(isMarked(page)).toBe(true);
  const next = await shipped.openArticle();
  expect(await isMarked(next)()).toBe(false);
});

it('the console stays empty throughout', async () => {
  expect(await shipped.driver.messages()).toEqual([]);
});
