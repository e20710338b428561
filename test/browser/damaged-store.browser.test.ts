import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeStore } from './change-store.ts';
import { chooseFile } from './choose-file.ts';
import type { Driver } from './harness/driver.ts';
import { startDriver } from './harness/start-driver.ts';
import type { Tab } from './harness/tab.ts';

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
});
afterAll(() => driver?.close());

const hasText = (text: string) => document.body.innerText.includes(text);
const isListed = (count: number) => document.querySelector('.storage')?.textContent?.startsWith(`${count} article`);

/** A file of articles a0, a1, … */
const fileOf = (name: string, count: number) => ({
  name: `${name}.jsonl`,
  text: Array.from({ length: count }, (_, i) =>
    JSON.stringify({ id: `${name}${i}`, title: `On ${name}${i}`, text: `Somebody said word${name}x${i}. `.repeat(9) }),
  ).join('\n'),
});

async function bring(options: Tab, name: string, count: number): Promise<void> {
  await options.evaluate(chooseFile, fileOf(name, count));
  await options.click({ selector: '.panel button', text: 'Import' });
  await options.waitFor(hasText, `added from ${name}.jsonl.`);
}

/** Runs in the options page: keeps the file an export gives from the disk. */
function keepFromDisk(): void {
  const keep = (event: Event) => {
    if ((event.target as Element).matches?.('a[download]')) event.preventDefault();
  };
  document.addEventListener('click', keep, true);
}

async function readExport(): Promise<string | null> {
  const last = [...document.querySelectorAll<HTMLAnchorElement>('a[download]')].at(-1);
  return last ? await (await fetch(last.href)).text() : null;
}

describe('a library of 30 articles, six of which are damaged or gone', () => {
  let options: Tab;
  // It would come to the front, and be told what another page is to tell.
  afterAll(() => options?.close());

  it('says how many cannot be read, and which', async () => {
    const before = await driver.openExtensionPage('options.html');
    await bring(before, 'a', 30);
    const whole = { id: 'a6', title: 42, text: 'The words of a6.', notes: [] };
    await before.evaluate(changeStore, {
      store: 'articles',
      puts: { a4: 'rubbish', a5: { article: { id: 'a5', title: 'On a5' } }, a6: { article: whole } },
      deletes: ['a0', 'a1', 'a2', 'a3'],
    });
    await before.close();
    options = await driver.openExtensionPage('options.html');
    await options.waitFor(hasText, '30 articles of yours, 6 of which cannot be read');
    await options.click({ selector: 'summary', text: 'Which' });
    for (const title of ['On a0', 'On a3', 'On a4', 'On a5']) await options.waitFor(hasText, title);
  });

  it('exports all but those, the one that has lost its title by the one it is listed by', async () => {
    await options.evaluate(keepFromDisk);
    await options.click({ selector: 'button', text: 'Export all shown' });
    const { articles } = JSON.parse((await options.waitFor(readExport)) as string);
    expect(articles).toHaveLength(24);
    expect(articles.find(({ id }: { id: string }) => id === 'a6')).toMatchObject({
      title: 'On a6',
      text: 'The words of a6.',
    });
    await options.waitFor(hasText, 'It goes by “On a6” instead.');
  });

  it('lets go of them at once, and takes them back', async () => {
    await options.click({ selector: 'button', text: 'Select them' });
    await options.click({ selector: 'button', text: 'Delete 6 selected' });
    await options.waitFor(hasText, '6 articles were deleted.');
    await options.waitFor(isListed, 24);
    expect(await options.evaluate(hasText, 'cannot be read')).toBe(false);
    await options.click({ selector: '.news button', text: 'Undo' });
    await options.waitFor(hasText, '30 articles of yours, 6 of which cannot be read');
  });
});

it('a list and an index that were damaged are made anew, and the reader is told once', async () => {
  const before = await driver.openExtensionPage('options.html');
  await before.waitFor(isListed, 30);
  await before.evaluate(changeStore, { store: 'meta', puts: { index: 'rubbish' } });
  await before.close();
  const told = 'were damaged. They are made anew from the articles themselves';
  const options = await driver.openExtensionPage('options.html');
  await options.waitFor(hasText, told);
  await options.waitFor(isListed, 30);
  await options.close();
  const again = await driver.openExtensionPage('options.html');
  await again.waitFor(isListed, 30);
  await again.waitFor(hasText, '6 of your articles cannot be read');
  expect(await again.evaluate(hasText, told)).toBe(false);
  await again.close();
});

it('a store that is deleted under the open page is shown as it is then, and takes new articles', async () => {
  const options = await driver.openExtensionPage('options.html');
  await options.waitFor(isListed, 30);
  await options.evaluate(
    () =>
      new Promise<boolean>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('says-who');
        request.onsuccess = () => resolve(true);
        request.onerror = () => reject(request.error);
      }),
  );
  await options.waitFor(hasText, 'The browser deleted the store of your articles.');
  await options.waitFor(isListed, 0);
  await options.waitFor(() => document.querySelector('.scroller') === null);
  expect(await options.evaluate(hasText, 'cannot be read')).toBe(false);
  await bring(options, 'b', 3);
  await options.waitFor(isListed, 3);
  await options.close();
});

it('nothing was said on a console', async () => {
  expect(await driver.messages()).toEqual([]);
});
