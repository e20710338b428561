import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { browserFlags } from '../../tools/run/browser-flags.mjs';
import { findChromium } from '../../tools/run/find-chromium.mjs';
import { type FixtureServer, startFixtureServer } from './harness/start-fixture-server.ts';
import { waitUntil } from './harness/wait-until.ts';
import { isRestMarked, partedPage, REST } from './parted-page.ts';

/** The extension's own global, in its pages. */
declare const chrome: WebExtension;

const EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3-e2e', import.meta.url));
const PATIENCE_MS = 20_000;

// By Puppeteer: under Playwright's DevTools sessions Chromium prerenders nothing. Firefox never does.
let browser: Browser;
let site: FixtureServer;
beforeAll(async () => {
  const executablePath = await findChromium();
  if (executablePath === null) throw new Error('There is no Chromium.');
  site = await startFixtureServer();
  browser = await puppeteer.launch({
    executablePath,
    pipe: true,
    enableExtensions: [EXTENSION],
    args: browserFlags,
  });
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

/** Asked by a page of the extension: Puppeteer loses a tab that goes on to its prerendered page. */
function lookInto(extensionPage: Page, url: string) {
  return extensionPage.evaluate(async (wanted) => {
    const [tab] = await chrome.tabs.query({ url: wanted });
    if (tab?.id === undefined) return null;
    const readPage = () => ({
      state: document.querySelector<HTMLElement>('says-who-overlay')?.dataset.state ?? null,
      isGateThere: Reflect.has(globalThis, Symbol.for('says-who')),
      activationStart: Reflect.get(performance.getEntriesByType('navigation')[0] ?? {}, 'activationStart'),
    });
    const [frame] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, func: readPage });
    return frame?.result as ReturnType<typeof readPage>;
  }, url);
}

it('a page that was made ready unseen is marked once it is shown, and nothing comes to the page before it', async () => {
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const extensionPage = await browser.newPage();
  await extensionPage.goto(new URL('/welcome.html', worker.url()).href);
  // What comes to pages is registered a moment after the install; pages that are open by then are seen to, unseen ones are not.
  const isRegistered = () =>
    extensionPage.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length > 0);
  await waitUntil(isRegistered, 'the glance to be registered', PATIENCE_MS);
  const rules = JSON.stringify({ prerender: [{ urls: ['/stored-article--plain/'], eagerness: 'immediate' }] });
  site.addPage('/before', `<script type="speculationrules">${rules}</script><a href="/stored-article--plain/">On</a>`);
  const page = await browser.newPage();
  await page.goto(`${site.origin}/before`);
  const isAskedFor = async () =>
    site.requests.some(({ headers }) => String(headers['sec-purpose']).includes('prerender'));
  await waitUntil(isAskedFor, 'the page to be prerendered', PATIENCE_MS);
  // What the glance takes, and a gate it would bring.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect((await lookInto(extensionPage, `${site.origin}/before`))?.isGateThere).toBe(false);
  await page.click('a');
  const findMarked = async () => {
    const found = await lookInto(extensionPage, `${site.origin}/stored-article--plain/`);
    return found?.state === 'done' ? found : null;
  };
  const shown = await waitUntil(findMarked, 'the page to be shown and marked', PATIENCE_MS);
  expect(shown.activationStart, 'the test is none where the page was loaded anew').toBeGreaterThan(0);
});

it('text that came beside the article while its tab stood behind another is marked once that is shown', async () => {
  const fill = `setTimeout(() => { document.querySelector('.rest').innerHTML = ${JSON.stringify(REST)}; }, 4000)`;
  site.addPage('/2026/behind', partedPage('', fill));
  const front = await browser.newPage();
  await front.goto(`${site.origin}/article--ordinary/`);
  const page = await browser.newPage();
  await front.bringToFront();
  await page.goto(`${site.origin}/2026/behind`);
  await page.waitForSelector('.rest p');
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(await page.evaluate(() => document.visibilityState), 'the test is none in a tab that is shown').toBe('hidden');
  expect(await page.evaluate(isRestMarked)).toBe(false);
  await page.bringToFront();
  await waitUntil(() => page.evaluate(isRestMarked), 'the rest to be marked', PATIENCE_MS);
});
