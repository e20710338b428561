import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { browserFlags } from '../../tools/run/browser-flags.mjs';
import { findChromium } from '../../tools/run/find-chromium.mjs';
import { findMarkPoint } from './harness/find-mark-point.ts';
import { type FixtureServer, startFixtureServer } from './harness/start-fixture-server.ts';

const EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3-e2e', import.meta.url));
const NAME = 'says-who-attributed';
/** Whatever each turn left behind would be as many at least. */
const TURNS = 6;

// Only Chromium counts a page's nodes, those that are held and on no page among them.
let browser: Browser;
let site: FixtureServer;
let base: string;
beforeAll(async () => {
  const executablePath = await findChromium();
  if (executablePath === null) throw new Error('There is no Chromium.');
  site = await startFixtureServer();
  browser = await puppeteer.launch({ executablePath, pipe: true, enableExtensions: [EXTENSION], args: browserFlags });
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  base = new URL('/', worker.url()).href;
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

const isCardOpen = (isOpen: boolean) =>
  document
    .querySelector('says-who-overlay')
    ?.shadowRoot?.querySelector(isOpen ? '.card:popover-open' : '.card:not(:popover-open)') != null;

async function openCard(page: Page, mark: number): Promise<void> {
  const point = await page.evaluate(findMarkPoint, { name: NAME, mark });
  if (point === null) throw new Error(`There is no mark ${mark}.`);
  await page.mouse.click(point.x, point.y);
  await page.waitForFunction(isCardOpen, {}, true);
  await page.keyboard.press('Escape');
  await page.waitForFunction(isCardOpen, {}, false);
}

/** Puts the same words anew, and waits until they are marked. */
async function renderAnew(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const paragraph of document.querySelectorAll('article p')) paragraph.replaceWith(paragraph.cloneNode(true));
  });
  await page.waitForFunction(
    (name) => {
      const ranges = [...((CSS.highlights.get(name) ?? []) as Iterable<Range>)];
      return ranges.length > 0 && ranges.every((range) => range.startContainer.isConnected && !range.collapsed);
    },
    {},
    NAME,
  );
}

async function openPopup(): Promise<void> {
  const popup = await browser.newPage();
  await popup.goto(`${base}popup.html`);
  await popup.waitForFunction(() => document.querySelector('h2')?.textContent?.includes('notes on this page'));
  await popup.close();
}

async function useFor(page: Page, turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn++) {
    await openCard(page, turn % 3);
    await renderAnew(page);
    await openPopup();
    await page.bringToFront();
  }
}

/** Nodes and listeners of the page, of every script on it. */
async function count(page: Page): Promise<{ nodes: number; jsEventListeners: number }> {
  const session = await page.createCDPSession();
  // What the first collection frees lets go of more.
  for (const _time of [1, 2]) await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { nodes, jsEventListeners };
}

it('however long a page is read, its cards, changes and popups leave no nodes and no listeners behind', async () => {
  const page = await browser.newPage();
  await page.goto(`${site.origin}/article--ordinary/`);
  await page.waitForFunction(() => document.querySelector<HTMLElement>('says-who-overlay')?.dataset.state === 'done');
  await useFor(page, 2);
  const before = await count(page);
  await useFor(page, TURNS);
  const after = await count(page);
  expect(after.nodes - before.nodes).toBeLessThan(TURNS);
  expect(after.jsEventListeners - before.jsEventListeners).toBeLessThan(TURNS);
});
