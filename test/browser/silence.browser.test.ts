import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver } from './harness/driver.ts';
import { startDriver } from './harness/start-driver.ts';
import type { Tab } from './harness/tab.ts';
import { showStoredOnly } from './show-stored-only.ts';

/** How long a page is left alone before it counts as silent: the gate's looks and an analysis. */
const QUIET_MS = 1200;

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
});
afterAll(() => driver?.close());

const quiet = () => new Promise((resolve) => setTimeout(resolve, QUIET_MS));
const highlightNames = (page: Tab) =>
  page.evaluate(() =>
    ['attributed', 'unsourced', 'inserted', 'extent'].filter((name) => CSS.highlights.has(`says-who-${name}`)),
  );

describe('a page without an article gets nothing: no overlay, no marks, no console output', () => {
  it.each([
    'front--headlines',
    'search--results',
    'shop--product',
    'mail--inbox',
    'editor--draft',
    'video--player',
    'forum--threads',
    'page--empty',
  ])('%s', async (name) => {
    await driver.clearMessages();
    const page = await driver.openPage(`/${name}/`);
    await quiet();
    expect(await page.evaluate(() => document.querySelector('says-who-overlay'))).toBeNull();
    expect(await highlightNames(page)).toEqual([]);
    expect(await driver.messages()).toEqual([]);
    await page.close();
  });

  it.each([
    ['plain text', 'text/plain', 'All the news that is fit to read. '.repeat(200)],
    ['JSON', 'application/json', JSON.stringify({ article: 'He said so. '.repeat(300) })],
    ['nothing at all', 'text/html', ''],
  ])('%s', async (name, contentType, body) => {
    await driver.clearMessages();
    const path = `/made-${name.replaceAll(' ', '-')}`;
    driver.site.addPage(path, { body, contentType });
    const page = await driver.openPage(path);
    await quiet();
    expect(await page.evaluate(() => document.querySelector('says-who-overlay'))).toBeNull();
    expect(await driver.messages()).toEqual([]);
    await page.close();
  });
});

describe('another article gets no stored notes', () => {
  beforeAll(() => showStoredOnly(driver));

  it.each([
    'other-article--quotes-one-sentence',
    'other-article--same-topic',
    'other-article--shared-boilerplate',
    'article--ordinary',
  ])('%s', async (name) => {
    const page = await driver.openPage(`/${name}/`);
    await quiet();
    expect(await highlightNames(page)).toEqual([]);
    await page.close();
  });
});

it('the popup says that a page is no article, and looks there when told to', async () => {
  const page = await driver.openPage('/editor--draft/');
  await quiet();
  const popup = await driver.openExtensionPage('popup.html');
  await popup.click({ selector: 'button', text: 'Look here anyway' });
  await page.bringToFront();
  await page.waitForState('done');
  await popup.close();
  await page.close();
});
