import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browserFlags } from '../../tools/run/browser-flags.mjs';
import { findChromium } from '../../tools/run/find-chromium.mjs';
import { chooseFile } from './choose-file.ts';

const BUILD = fileURLToPath(new URL('../../.output/chrome-mv3-e2e', import.meta.url));
// Reading and comparing thousands of articles on a busy machine.
const PATIENCE_MS = 60_000;
/** For some batches of an import, more or less: Chromium's files are larger than what stands in them, by how much differs. */
const ROOM_BYTES = 8_000_000;

// What only Chromium can be made to do from outside: to give an origin little room, and to clear what it stores.
let browser: Browser;
let folder: string;
let base: string;
let page: Page;
let session: CDPSession;
beforeAll(async () => {
  const executablePath = await findChromium();
  if (executablePath === null) throw new Error('There is no Chromium.');
  folder = await mkdtemp(join(tmpdir(), 'says-who-room-'));
  await cp(BUILD, folder, { recursive: true });
  // The extension may store without limit: without that right Chromium holds it to its room like any page.
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  manifest.permissions = manifest.permissions.filter((right: string) => right !== 'unlimitedStorage');
  await writeFile(file, JSON.stringify(manifest));
  browser = await puppeteer.launch({ executablePath, pipe: true, enableExtensions: [folder], args: browserFlags });
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  base = new URL('/', worker.url()).href;
  // A page that stores nothing, and stays: with its session Chromium forgets how much room was given.
  const other = await browser.newPage();
  await other.goto(`${base}welcome.html`);
  session = await other.createCDPSession();
  const usage = await other.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  // Before anything is written: Chromium remembers for a while how much room there was.
  await ask('Storage.overrideQuotaForOrigin', { quotaSize: usage + ROOM_BYTES });
});
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  await page?.close();
  page = await browser.newPage();
  await page.goto(`${base}options.html`);
});

const waitForText = (text: string) =>
  page.waitForFunction((wanted) => document.body.innerText.includes(wanted), { timeout: PATIENCE_MS }, text);
const waitForCount = (count: string) =>
  page.waitForFunction(
    (wanted) => document.querySelector('.storage')?.textContent?.startsWith(`${wanted} article`),
    { timeout: PATIENCE_MS },
    count,
  );
const newsText = () => page.evaluate(() => document.querySelector('.news')?.textContent ?? '');

async function ask(method: string, given: object): Promise<void> {
  await session.send(method as never, { origin: base.slice(0, -1), ...given } as never);
}

/** Imports so many articles of 3 KB, of words that stand in no other. */
async function bring(name: string, count: number): Promise<void> {
  const line = (i: number) => {
    const text = Array.from({ length: 400 }, (_, word) => `w${name}${i}x${word}`).join(' ');
    return JSON.stringify({ id: `${name}${i}`, title: `On ${name}${i}`, text });
  };
  const text = Array.from({ length: count }, (_, i) => line(i)).join('\n');
  await page.evaluate(chooseFile, { text, name: `${name}.jsonl` });
  await page.waitForSelector('.panel button.main', { timeout: PATIENCE_MS });
  await page.click('.panel button.main');
  await page.waitForFunction(() => document.querySelector('.panel') === null, { timeout: PATIENCE_MS });
}

/** What the database holds: ids of the records, and of the entries. */
const readIds = () =>
  page.evaluate(async () => {
    const wait = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await wait(indexedDB.open('says-who'));
    const stores = database.transaction(['articles', 'entries']);
    const [articles, entries] = await Promise.all([
      wait(stores.objectStore('articles').getAllKeys()),
      wait(stores.objectStore('entries').getAll()),
    ]);
    database.close();
    return { articles: articles.map(String).sort(), entries: entries.map(({ id }) => String(id)).sort() };
  });

describe('a disk that is full in the middle of an import', () => {
  it('is said with how many were stored; those are listed whole, and nothing stored before is lost', async () => {
    await bring('kept', 20);
    await waitForText('20 articles were added from kept.jsonl.');
    await bring('more', 4_000);
    await waitForText('There is no room left for more articles.');
    const news = await newsText();
    const [, added = ''] = /([\d,]+) articles were added from more\.jsonl\./.exec(news) ?? [];
    const count = Number(added.replace(',', ''));
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(4_000);
    expect(count % 500).toBe(0);
    expect(news).toContain(`${added} articles were stored before that and stay.`);
    await waitForCount((count + 20).toLocaleString('en'));
    const { articles, entries } = await readIds();
    expect(articles).toHaveLength(count + 20);
    expect(entries).toEqual(articles);
    expect(articles.filter((id) => id.startsWith('kept'))).toHaveLength(20);
  }, 180_000);

  it('takes the rest of the file once there is room again', async () => {
    const before = (await readIds()).articles.length - 20;
    await ask('Storage.overrideQuotaForOrigin', {});
    await bring('more', 4_000);
    await waitForText(`${(4_000 - before).toLocaleString('en')} articles were added from more.jsonl.`);
    await waitForCount('4,020');
  }, 180_000);
});

it('site data that is cleared under the open page is told, the list is empty, and new articles are taken', async () => {
  await waitForCount('4,020');
  await ask('Storage.clearDataForOrigin', { storageTypes: 'indexeddb' });
  await waitForText('The browser deleted the store of your articles.');
  await waitForCount('0');
  await bring('new', 3);
  await waitForText('3 articles were added from new.jsonl.');
  await waitForCount('3');
}, 180_000);
