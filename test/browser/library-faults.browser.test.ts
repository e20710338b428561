import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver } from './harness/driver.ts';
import { startDriver } from './harness/start-driver.ts';
import type { Tab } from './harness/tab.ts';
import { waitUntil } from './harness/wait-until.ts';

let driver: Driver;
let source: string;

const hasText = (text: string) => document.body.innerText.includes(text);

/** A page with an article of its own. */
function addStory(name: string): string {
  driver.site.addPage(`/${name}`, source.replaceAll('Millbrook', `Mill${name}`).replaceAll('depot', `${name} shed`));
  return `/${name}`;
}

interface Contents {
  articles: string[];
  entries: string[];
  hasIndex: boolean;
}

/** Runs in a page of the extension: what the database holds. */
async function readContents(): Promise<Contents> {
  const wait = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await wait(indexedDB.open('says-who'));
  const stores = database.transaction(['articles', 'entries', 'meta']);
  const [articles, entries, index] = await Promise.all([
    wait(stores.objectStore('articles').getAllKeys()),
    wait(stores.objectStore('entries').getAll()),
    wait(stores.objectStore('meta').get('index')),
  ]);
  database.close();
  return {
    articles: articles.map(String).sort(),
    entries: entries.map((entry) => String(entry.id)).sort(),
    hasIndex: index !== undefined,
  };
}

/** Runs in a page of the extension: writes or clears behind the store's back. */
async function damage({ store, key, value }: { store: string; key: string | null; value: unknown }): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('says-who');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const change = database.transaction(store, 'readwrite');
  if (key === null) change.objectStore(store).clear();
  else change.objectStore(store).put(value, key);
  await new Promise((resolve) => {
    change.oncomplete = resolve;
  });
  database.close();
}

async function saveFromPopup(path: string): Promise<{ page: Tab; popup: Tab }> {
  const page = await driver.openPage(path);
  await page.waitForState('done');
  const popup = await driver.openExtensionPage('popup.html');
  await popup.click({ selector: 'button', text: 'Save this article' });
  return { page, popup };
}

/**
 * Presses Save until it is taken. The page is read again meanwhile: what the window says of it above the button grows or shrinks by
 * a line, and a press at that moment falls beside it.
 */
async function saveAgain(popup: Tab): Promise<void> {
  const isTaken = () =>
    document.querySelector('.keep button')?.getAttribute('aria-disabled') === 'true' ||
    document.querySelector('.keep [role=status] p') !== null;
  const press = async () => {
    await popup.click({ selector: '.keep button', text: 'Save' });
    return await popup.evaluate(isTaken);
  };
  await waitUntil(press, 'the save to begin', 15_000);
}

// What reading takes on a busy machine; a transaction left open would take a minute.
const STORE_FREE_MS = 3_000;

describe('on the real store', () => {
  beforeAll(async () => {
    driver = await startDriver();
    source = await (await fetch(`${driver.site.origin}/article--ordinary/`)).text();
  });
  afterAll(() => driver?.close());

  it.each([0, 30, 120, 250])(
    'a background killed %i ms into a save leaves the article whole or not there',
    async (afterMs) => {
      const { page, popup } = await saveFromPopup(addStory(`k${afterMs}`));
      await delay(afterMs);
      // The page whose answer was lost asks again and starts it anew, so that the stop is not always seen.
      await driver.stopBackground().catch(() => undefined);
      const began = performance.now();
      const { articles, entries, hasIndex } = await popup.evaluate(readContents);
      // The store's transactions die with the background: nothing waits for them.
      expect(performance.now() - began).toBeLessThan(STORE_FREE_MS);
      expect(entries).toEqual(articles);
      expect(hasIndex || articles.length === 0).toBe(true);
      await popup.close();
      const again = await driver.openExtensionPage('popup.html');
      await saveAgain(again);
      await again.waitFor(hasText, 'Stored', { withinMs: 40_000 });
      await again.waitFor(hasText, 'The text you stored is still here, unchanged.');
      await again.close();
      await page.close();
    },
  );

  it('a record that is corrupt is said, and everything else works', async () => {
    const { page, popup } = await saveFromPopup(addStory('corrupt'));
    await popup.waitFor(hasText, 'Stored, with the notes on it');
    const { articles } = await popup.evaluate(readContents);
    const id = articles.find((one) => one.endsWith('/corrupt')) ?? '';
    await popup.evaluate(damage, { store: 'articles', key: id, value: { article: 'rubbish' } });
    await popup.close();
    await driver.stopBackground().catch(() => undefined);
    await page.reload();
    await page.waitForState('done');
    const after = await driver.openExtensionPage('popup.html');
    await after.waitFor(hasText, `Added article "${id}"`);
    await after.close();
    const options = await driver.openExtensionPage('options.html');
    await options.waitFor(() => document.querySelectorAll('.scroller li').length > 1);
    await options.close();
    await page.close();
  });

  it('an index that was lost is built anew from the articles', async () => {
    const { page, popup } = await saveFromPopup(addStory('lost'));
    await popup.waitFor(hasText, 'The text you stored is still here, unchanged.');
    for (const store of ['meta', 'shards', 'recent']) await popup.evaluate(damage, { store, key: null, value: null });
    await popup.close();
    await driver.stopBackground().catch(() => undefined);
    await page.reload();
    await page.waitForState('done');
    const after = await driver.openExtensionPage('popup.html');
    await after.waitFor(hasText, 'The text you stored is still here, unchanged.');
    await after.close();
    await page.close();
  });
});
