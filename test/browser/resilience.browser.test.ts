import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Driver } from './harness/driver.ts';
import { startDriver } from './harness/start-driver.ts';
import type { Tab } from './harness/tab.ts';
import { showStoredOnly } from './show-stored-only.ts';

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
  await showStoredOnly(driver);
});
afterAll(() => driver?.close());
afterEach(async () => {
  expect(await driver.messages(), 'on the console').toEqual([]);
});

const isAllMarked = (count: string) => document.querySelector<HTMLElement>('says-who-overlay')?.dataset.notes === count;

async function openMarked(name: string): Promise<Tab> {
  const page = await driver.openPage(`/${name}/`);
  await page.waitFor(isAllMarked, '32');
  // Not while the rest of the answer is under way: the page would ask for it again.
  await page.waitForState('done');
  return page;
}

describe('the page’s own DOM is the same before, with and after the marks', () => {
  it.each(['stored-article--plain', 'stored-article--wordpress', 'stored-article--app'])('%s', async (name) => {
    // The page's own script takes the picture first, before any extension could have come.
    const page = await openMarked(name);
    const serialise = () => {
      const copy = document.documentElement.cloneNode(true) as Element;
      for (const host of [...copy.children]) if (host.localName === 'says-who-overlay') host.remove();
      return copy.outerHTML;
    };
    const marked = await page.evaluate(serialise);
    await page.clickMark('says-who-attributed', 0);
    await driver.runCommand('next-mark');
    const used = await page.evaluate(serialise);
    const untouched = await page.evaluate(async (address) => {
      const source = await (await fetch(address)).text();
      return new DOMParser().parseFromString(source, 'text/html').documentElement.outerHTML;
    }, page.url);
    expect(marked).toBe(untouched);
    expect(used).toBe(untouched);
    await page.close();
  });
});

it('a background that was stopped is started again by the next page, switch and command', async () => {
  const first = await openMarked('stored-article--plain');
  await driver.stopBackground();
  await first.clickMark('says-who-attributed', 0);
  await first.waitForTarget('[popover]');
  const second = await openMarked('stored-article--div-soup');
  await driver.stopBackground();
  await second.bringToFront();
  await driver.runCommand('next-mark');
  await second.waitFor(() => document.activeElement?.localName === 'says-who-overlay');
  await first.close();
  await second.close();
});

describe('a hostile page gets its marks and no exception from us', () => {
  it.each(['hostile--clobbered', 'hostile--deep', 'hostile--csp'])('%s', async (name) => {
    const page = await openMarked(name);
    await page.clickMark('says-who-attributed', 0);
    await page.waitForTarget('[popover]');
    await page.close();
  });
});

it('a page with an element of the overlay’s name gets its marks, and cannot look into their card', async () => {
  const define = () => {
    class PageElement extends HTMLElement {
      inner = this.attachInternals();
      connectedCallback() {
        this.dataset.seen = String(this.inner.shadowRoot !== null);
      }
    }
    customElements.define('says-who-overlay', PageElement);
  };
  const source = await (await fetch(`${driver.site.origin}/stored-article--plain/`)).text();
  driver.site.addPage('/2026/own', source.replace('<body', `<script>(${define})()</script><body`));
  const page = await driver.openPage('/2026/own');
  await page.waitFor(isAllMarked, '32');
  await page.clickMark('says-who-attributed', 0);
  await page.waitForTarget('[popover]');
  const seen = () => document.querySelector<HTMLElement>('says-who-overlay')?.dataset.seen;
  expect(await page.evaluate(seen)).toBe('false');
  await page.close();
});

it('marks that a page clears with the highlights of its own search are there again when the pointer moves', async () => {
  const page = await openMarked('stored-article--plain');
  const before = await page.marks('says-who-attributed');
  await page.evaluate(() => CSS.highlights.clear());
  expect(await page.marks('says-who-attributed')).toEqual([]);
  await page.hoverAt({ x: 20, y: 20 });
  await expect.poll(() => page.marks('says-who-attributed')).toEqual(before);
  await page.close();
});

it('a page that never ends loading is read as it stands', async () => {
  const source = await fetch(`${driver.site.origin}/stored-article--plain/`);
  const body = (await source.text()).replace('</body>', '').replace('</html>', '');
  driver.site.addPage('/endless', { body, isEndless: true });
  const page = await driver.openPage('/endless').catch(() => null);
  if (page === null) throw new Error('The endless page did not open.');
  await page.waitFor(isAllMarked, '32');
  // And what the reader asks of it is answered.
  const beside = await driver.openExtensionPage('sidepanel.html');
  await beside.waitFor(() => document.querySelector('.rows') !== null);
  await beside.close();
  await page.close();
});

it('a popup that stays open follows its page, also to one without an article that is slow to load', async () => {
  const page = await openMarked('stored-article--plain');
  const popup = await driver.openExtensionPage('popup.html');
  const hasTitle = (title: string) => document.querySelector('h2')?.textContent?.includes(title) === true;
  await popup.waitFor(hasTitle, 'notes on this page');
  await page.goto(`${driver.site.origin}/front--headlines/`);
  await popup.waitFor(hasTitle, 'No article found');
  driver.site.addPage('/slow', { body: '<title>Headlines</title><ul><li><a href="/a">One</a></ul>', isEndless: true });
  await page.evaluate((address) => location.assign(address), `${driver.site.origin}/slow`);
  await popup.waitFor(hasTitle, 'Reading the page');
  await popup.waitFor(hasTitle, 'No article found');
  await popup.close();
  await page.close();
});

it('an update under an open page: the old script goes quiet, the page is marked anew', async () => {
  const page = await openMarked('stored-article--plain');
  await page.evaluate(() => document.querySelector<HTMLElement>('says-who-overlay')?.setAttribute('data-old', ''));
  await driver.reloadExtension();
  await page.bringToFront();
  await page.waitFor(() => document.querySelector('says-who-overlay:not([data-old])[data-notes="32"]') !== null);
  await page.clickMark('says-who-attributed', 0);
  await page.waitForTarget('[popover]');
  expect(await page.evaluate(() => document.querySelectorAll('says-who-overlay').length)).toBe(1);
  await page.close();
});

it('back on a page that the browser may have kept while the extension was updated, marks have their card', async () => {
  const page = await openMarked('stored-article--plain');
  await page.evaluate(() => document.querySelector<HTMLElement>('says-who-overlay')?.setAttribute('data-old', ''));
  await page.evaluate(() => void setTimeout(() => location.assign('/page--empty/')));
  await page.waitFor(() => location.pathname === '/page--empty/' && document.readyState === 'complete');
  await driver.reloadExtension();
  await page.evaluate(() => void setTimeout(() => history.back()));
  // A page that was kept shows the old script's overlay until the new one is there; nothing answers on it.
  await page.waitFor(() => document.querySelector('says-who-overlay:not([data-old])[data-notes="32"]') !== null);
  await page.waitForState('done');
  // The first thing done there is what an old script hears of.
  await page.clickMark('says-who-attributed', 0);
  await page.waitFor(isAllMarked, '32');
  await page.clickMark('says-who-attributed', 0);
  await page.waitForTarget('[popover]:popover-open');
  await page.close();
});

it('not one request leaves, and the site is asked for nothing but its pages', async () => {
  const before = driver.site.requests.length;
  const page = await openMarked('stored-article--plain');
  await page.clickMark('says-who-attributed', 0);
  const popup = await driver.openExtensionPage('popup.html');
  const options = await driver.openExtensionPage('options.html');
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(driver.outsideRequests()).toEqual([]);
  expect(driver.site.requests.slice(before).map(({ url }) => url)).toEqual(['/stored-article--plain/']);
  await popup.close();
  await options.close();
  await page.close();
});
