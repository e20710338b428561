import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { browserFlags } from '../../tools/run/browser-flags.mjs';
import { findChromium } from '../../tools/run/find-chromium.mjs';
import { type FixtureServer, startFixtureServer } from './harness/start-fixture-server.ts';
import { waitUntil } from './harness/wait-until.ts';

/** The extension's own global, in its pages. */
declare const chrome: WebExtension;

const EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3-e2e', import.meta.url));
const PATIENCE_MS = 20_000;

// By Puppeteer: it can start without the extension, which is then let into private windows as it is loaded.
let browser: Browser;
let site: FixtureServer;
let base: string;
beforeAll(async () => {
  const executablePath = await findChromium();
  if (executablePath === null) throw new Error('There is no Chromium.');
  site = await startFixtureServer();
  browser = await puppeteer.launch({ executablePath, pipe: true, enableExtensions: true, args: browserFlags });
  const session = await browser.target().createCDPSession();
  // As the reader's "Allow in private windows" does; newer than the published types.
  const load = session.send as (method: string, parameters: object) => Promise<{ id: string }>;
  const { id } = await load.call(session, 'Extensions.loadUnpacked', { path: EXTENSION, enableInIncognito: true });
  base = `chrome-extension://${id}/`;
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

async function openExtensionPage(path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(base + path);
  return page;
}

/** What the browser keeps of all that was read: settings and other values by name, and the articles' ids. */
function readKept(extensionPage: Page) {
  return extensionPage.evaluate(async () => {
    const wait = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await wait(indexedDB.open('says-who'));
    const articles = await wait(database.transaction('articles').objectStore('articles').getAllKeys());
    database.close();
    return { values: Object.keys(await chrome.storage.local.get()), articles: articles.map(String) };
  });
}

it('in a private window it was let into, pages are marked, and nothing is kept but what the reader saves', async () => {
  // The library opens its store, with nothing in it.
  const library = await openExtensionPage('options.html');
  await library.waitForSelector('input[type=file]');
  const url = `${site.origin}/article--ordinary/`;
  const tabId = await library.evaluate(async (address) => {
    const window = await chrome.windows.create({ incognito: true, url: address });
    return window.tabs?.[0]?.id ?? 0;
  }, url);
  const isMarked = async () =>
    Number(await library.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId)) > 0;
  await waitUntil(isMarked, 'the private page to be marked', PATIENCE_MS);
  expect(await readKept(library)).toEqual({ values: [], articles: [] });
  const popup = await openExtensionPage(`popup.html?tab=${tabId}`);
  const save = await popup.waitForSelector('.keep button');
  await save?.click();
  await popup.waitForFunction(() => document.body.innerText.includes('The text you stored is still here, unchanged.'));
  expect((await readKept(library)).articles).toEqual([expect.stringContaining('/article--ordinary')]);
});
