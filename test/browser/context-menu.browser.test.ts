import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Driver } from './harness/driver.ts';
import { startDriver } from './harness/start-driver.ts';
import type { Tab } from './harness/tab.ts';

const SAVE = 'Save this article';
const NOTE = 'Note on this selection';
const WORDS = 'Cut from another story, it seems.';
/** A picture that needs no request. */
const PICTURE = `<img alt="" width="80" height="60" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E">`;

let driver: Driver;
let source: string;
beforeAll(async () => {
  driver = await startDriver();
  const plain = await (await fetch(`${driver.site.origin}/article--ordinary/`)).text();
  source = plain
    .replace('two cafés', `<a id="linked" href="/elsewhere">two cafés</a>${PICTURE}`)
    .replace('<p>The depot closed', '<p id="noted">The depot closed');
});
afterAll(() => driver?.close());

/** The extension's own global, in its pages. */
declare const chrome: { extension: { getViews(): Window[] } };

/** Runs in a page of the extension: writes and stores a note in the form that the menu opened; true once it says that it is stored. */
function useForm(words: string): boolean {
  const form = chrome.extension.getViews().find(({ location }) => location.pathname === '/note.html')?.document;
  const field = form?.querySelector('textarea');
  if (form?.body.innerText.includes('The note is stored')) return true;
  if (!form || !field || field.value === words) return false;
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  const save = [...form.querySelectorAll('button')].find(({ innerText }) => innerText === 'Save note');
  setTimeout(() => save?.click(), 50);
  return false;
}

/** A page with an article of its own, marked. */
async function openStory(name: string): Promise<Tab> {
  driver.site.addPage(`/${name}`, source.replaceAll('Millbrook', `Mill${name}`).replace('tram depot', `tram ${name}`));
  const page = await driver.openPage(`/${name}`);
  await page.waitForState('done');
  return page;
}

/** The addresses of the stored articles, as the library has them. */
async function storedPaths(): Promise<string[]> {
  const options = await driver.openExtensionPage('options.html');
  const paths = await options.evaluate(async () => {
    const wait = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await wait(indexedDB.open('says-who'));
    const entries = await wait(database.transaction('entries').objectStore('entries').getAll());
    database.close();
    return entries.map(({ url }) => new URL(String(url)).pathname);
  });
  await options.close();
  return paths;
}

it.each([
  ['words', 'article p', '/words'],
  ['a link', '#linked', '/link'],
  ['a picture', 'article img', '/picture'],
])('on %s of an article it stores the page, not what a link leads to', async (_what, selector, path) => {
  const page = await openStory(path.slice(1));
  await driver.chooseInMenu(page, selector, SAVE);
  await expect.poll(storedPaths, { timeout: 30_000 }).toContain(path);
  expect(await storedPaths()).not.toContain('/elsewhere');
  await page.close();
});

it.each([
  ['a selection', SAVE],
  ['words, nothing selected', NOTE],
])('on %s it has no line that does not belong there (%s)', async (what, title) => {
  const page = await openStory('plain');
  if (what === 'a selection')
    await page.evaluate(() => document.getSelection()?.selectAllChildren(document.querySelector('#noted') as Element));
  await expect(driver.chooseInMenu(page, '#noted', title)).rejects.toThrow('is not in the menu');
  await page.close();
});

it('on a selection it opens the form for a note of the reader’s own, which is stored with the page', async () => {
  const page = await openStory('noted');
  await page.evaluate(() => document.getSelection()?.selectAllChildren(document.querySelector('#noted') as Element));
  await driver.chooseInMenu(page, '#noted', NOTE);
  const options = await driver.openExtensionPage('options.html');
  await options.waitFor(useForm, WORDS, { withinMs: 30_000 });
  await options.close();
  expect(await storedPaths()).toContain('/noted');
  const library = await driver.openExtensionPage('options.html');
  await library.click('.scroller li:first-child [data-part=open]');
  await library.waitFor((words) => document.body.innerText.includes(words), WORDS);
  await library.close();
  await page.close();
});

it('nothing was said on a console', async () => {
  expect(await driver.messages()).toEqual([]);
});
