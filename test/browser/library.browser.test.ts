import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseFile } from './choose-file.ts';
import type { Driver } from './harness/driver.ts';
import { startDriver } from './harness/start-driver.ts';
import type { Tab } from './harness/tab.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const STORY = '/story';
const NOTED = 'The depot closed to trams in 1951';
const WORDS = 'Cut from another story, it seems.';

let driver: Driver;
let source: string;
beforeAll(async () => {
  driver = await startDriver();
  source = await (await fetch(`${driver.site.origin}/article--ordinary/`)).text();
  driver.site.addPage(STORY, source);
});
afterAll(() => driver?.close());

const hasText = (text: string) => document.body.innerText.includes(text);
const isMarked = (page: Tab) => async () => (await page.marks('says-who-inserted')).includes(NOTED);

async function openStory(): Promise<Tab> {
  const page = await driver.openPage(STORY);
  await page.waitForState('done');
  return page;
}

/** All that is marked on a page, by kind. */
async function marksOf(page: Tab): Promise<string[][]> {
  const kinds = ['attributed', 'unsourced', 'inserted'];
  return await Promise.all(kinds.map(async (kind) => (await page.marks(`says-who-${kind}`)).sort()));
}

/** Runs in the page: selects the words, which stand in one text node. */
function selectWords(words: string): boolean {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    const start = node.data.indexOf(words);
    if (start < 0) continue;
    document.getSelection()?.setBaseAndExtent(node, start, node, start + words.length);
    return true;
  }
  return false;
}

/** Runs in the options page: keeps the file an export gives from the disk, and gives its text. */
function keepFromDisk(): void {
  const keep = (event: Event) => {
    if ((event.target as Element).matches?.('a[download]')) event.preventDefault();
  };
  document.addEventListener('click', keep, true);
}

async function readExport(): Promise<string | null> {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[download]')];
  const last = links.at(-1);
  return last ? await (await fetch(last.href)).text() : null;
}

async function findFaults(page: Tab): Promise<string[]> {
  await page.runSource(`${axeSource}; undefined`);
  return page.evaluate(async () => {
    interface Result {
      violations: { id: string; nodes: { target: unknown }[] }[];
    }
    const { axe } = globalThis as unknown as { axe: { run(): Promise<Result> } };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${JSON.stringify(target)}`));
  });
}

describe('a page that is stored', () => {
  let page: Tab;
  let before: string[][];
  let exported: string;

  it('is saved from the popup', async () => {
    page = await openStory();
    const popup = await driver.openExtensionPage('popup.html');
    await popup.click({ selector: 'button', text: 'Save this article' });
    await popup.waitFor(hasText, 'Stored, with the notes on it');
    await popup.waitFor(hasText, 'The text you stored is still here, unchanged.');
    await popup.close();
  });

  it('takes a note of the reader’s own on a selection, which is marked at once', async () => {
    await page.bringToFront();
    expect(await page.evaluate(selectWords, NOTED)).toBe(true);
    const form = await driver.openExtensionPage('note.html');
    await form.waitFor(hasText, NOTED);
    await form.click({ selector: '.choice', text: 'Inserted line' });
    await form.click('textarea');
    await form.type(WORDS);
    expect(await findFaults(form)).toEqual([]);
    await form.click({ selector: 'button', text: 'Save note' });
    await form.waitFor(hasText, 'The note is stored');
    await form.close();
    await expect.poll(isMarked(page)).toBe(true);
    // Stored notes come first, who says what a moment later.
    await page.waitForState('done');
    before = await marksOf(page);
  });

  it('says before anything is written which of the selected words a note can be on', async () => {
    await page.bringToFront();
    await page.evaluate(() => document.getSelection()?.selectAllChildren(document.querySelector('h1') as Element));
    const refused = await driver.openExtensionPage('note.html');
    await refused.waitFor(hasText, 'no part of the article’s text');
    expect(await refused.evaluate(() => document.querySelector('textarea'))).toBeNull();
    await refused.close();
    await page.bringToFront();
    const title = await page.evaluate(() => {
      document.getSelection()?.selectAllChildren(document.body);
      return document.querySelector('h1')?.innerText ?? '';
    });
    const form = await driver.openExtensionPage('note.html');
    await form.waitFor(hasText, NOTED);
    const passage = await form.evaluate(() => document.querySelector('blockquote')?.textContent ?? '');
    expect(passage).not.toContain(title);
    await form.close();
  });

  it('visited again says what has changed, and shows it side by side', async () => {
    driver.site.addPage(
      STORY,
      source.replace('with 38 stalls', 'with 14 stalls').replace('Daniel Hearst', 'Peter Hearst'),
    );
    const changed = await openStory();
    const popup = await driver.openExtensionPage('popup.html');
    await popup.waitFor(hasText, 'Since then 2 sentences have changed.');
    await popup.close();
    await changed.bringToFront();
    const beside = await driver.openExtensionPage('sidepanel.html');
    await beside.waitFor(hasText, 'Number: “38”, now “14”');
    expect(await beside.evaluate(hasText, 'Name: “Daniel Hearst”, now “Peter Hearst”')).toBe(true);
    await beside.press('Alt+j');
    await beside.waitFor(() => document.activeElement?.getAttribute('data-kind') === 'changed');
    await beside.press('j');
    await beside.waitFor(hasText, '2 of 2 differences');
    expect(await beside.evaluate(hasText, WORDS)).toBe(true);
    expect(await findFaults(beside)).toEqual([]);
    await beside.close();
    await changed.close();
    driver.site.addPage(STORY, source);
  });

  it('is listed with its note, and exported', async () => {
    const options = await driver.openExtensionPage('options.html');
    await options.click({ selector: '.scroller [data-part=open]', text: 'Councillors back plan' });
    await options.waitFor(hasText, WORDS);
    expect(await findFaults(options)).toEqual([]);
    await options.click({ selector: 'a', text: 'Back to the library' });
    await options.evaluate(keepFromDisk);
    await options.click({ selector: 'button', text: 'Export all shown' });
    exported = (await options.waitFor(readExport)) as string;
    expect(JSON.parse(exported).articles).toHaveLength(1);
    await options.close();
  });

  it('opened after another article never shows that one, and the focus is on its own title alone', async () => {
    const options = await driver.openExtensionPage('options.html');
    await options.click({ selector: '.list button', text: 'Trump inclines' });
    await options.waitFor(() => document.activeElement?.localName === 'h1');
    await options.click({ selector: 'a', text: 'Back to the library' });
    await options.evaluate(() => {
      const { body } = document;
      addEventListener('focusin', ({ target }) => {
        const { localName, textContent } = target as Element;
        if (localName === 'h1') body.dataset.heard = `${body.dataset.heard ?? ''}${textContent};`;
      });
    });
    await options.click({ selector: '.scroller [data-part=open]', text: 'Councillors back plan' });
    await options.waitFor(hasText, WORDS);
    const heard = await options.waitFor(() => document.body.dataset.heard);
    expect(heard).toMatch(/^Councillors back plan[^;]*;$/);
    await options.close();
  });

  it('deleted is no longer marked; imported again it has the same notes', async () => {
    const options = await driver.openExtensionPage('options.html');
    await options.click({ selector: '.selection .choice', text: 'Select all shown' });
    await options.click({ selector: 'button', text: 'Delete 1 selected' });
    await options.waitFor(hasText, '1 article was deleted.');
    await options.waitFor(() => document.querySelector('.scroller') === null);
    await options.click({ selector: 'summary', text: 'Deleted within the last day' });
    await options.click({ selector: 'button', text: 'Forget these now' });
    await options.waitFor(hasText, 'What was deleted is forgotten.');
    await expect.poll(isMarked(page)).toBe(false);
    await options.evaluate(chooseFile, { text: exported, name: 'mine.json' });
    await options.waitFor(hasText, '1 article is new and will be added');
    await options.click({ selector: '.panel button', text: 'Import' });
    await options.waitFor(hasText, '1 article was added from mine.json.');
    await expect.poll(isMarked(page)).toBe(true);
    await expect.poll(() => marksOf(page)).toEqual(before);
    await options.close();
  });

  it('deleted on its own page is gone from the list the browser’s Back leads to, and back with Undo', async () => {
    const options = await driver.openExtensionPage('options.html');
    await options.click({ selector: '.scroller [data-part=open]', text: 'Councillors back plan' });
    await options.waitFor(() => document.activeElement?.localName === 'h1');
    await options.click({ selector: 'button', text: 'Delete this article' });
    await options.waitFor(hasText, 'The article was deleted.');
    await options.evaluate(() => history.back());
    await options.waitFor(() => document.querySelector('.storage')?.textContent?.startsWith('0 articles') === true);
    await options.waitFor(() => document.querySelector('.scroller') === null);
    await options.evaluate(() => history.forward());
    await options.click({ selector: 'button', text: 'Undo' });
    await options.waitFor(hasText, 'The article is back.');
    await options.close();
  });

  it('stored by its key is stored too', async () => {
    driver.site.addPage('/other', source.replaceAll('Millbrook', 'Ashcombe').replaceAll('depot', 'station'));
    const other = await driver.openPage('/other');
    await other.waitForState('done');
    await driver.runCommand('save-article');
    const options = await driver.openExtensionPage('options.html');
    await options.waitFor(hasText, 'turn old tram station into market hall');
    await options.close();
    await other.close();
  });
});

it('a store that was deleted under an open page is a new one, and nothing breaks', async () => {
  const options = await driver.openExtensionPage('options.html');
  await options.waitFor(() => document.querySelectorAll('.scroller li').length > 0);
  await options.evaluate(
    () =>
      new Promise<boolean>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('says-who');
        request.onsuccess = () => resolve(true);
        request.onerror = () => reject(request.error);
      }),
  );
  const line = JSON.stringify({ id: 'a', title: 'After the flood', text: 'Something was said by somebody.' });
  await options.evaluate(chooseFile, { text: `${line}\n`, name: 'one.jsonl' });
  await options.waitFor(hasText, '1 article is new and will be added');
  await options.click({ selector: '.panel button', text: 'Import' });
  await options.waitFor(hasText, '1 article was added from one.jsonl.');
  await options.waitFor(() => document.querySelectorAll('.scroller li').length === 1);
  await options.close();
  const page = await openStory();
  expect((await page.marks('says-who-attributed')).length).toBeGreaterThan(0);
  await page.close();
});

it('the last lines of an article of 12,000 stand below each other', async () => {
  const options = await driver.openExtensionPage('options.html');
  const text = Array.from({ length: 12_000 }, (_, i) => `Line ${i}.`).join('\n');
  await options.evaluate(chooseFile, { text: JSON.stringify({ id: 'long', title: 'Long', text }), name: 'long.jsonl' });
  await options.waitFor(hasText, '1 article is new and will be added');
  await options.click({ selector: '.panel button', text: 'Import' });
  await options.waitFor(hasText, '1 article was added from long.jsonl.');
  await options.click({ selector: '.scroller [data-part=open]', text: 'Long' });
  await options.waitFor(() => document.querySelectorAll('.text p').length === 12_000);
  const gap = await options.evaluate(() => {
    const [before, last] = [...document.querySelectorAll('.text p')]
      .slice(-2)
      .map((line) => line.getBoundingClientRect());
    return (last?.top ?? 0) - (before?.bottom ?? 0);
  });
  expect(gap).toBeGreaterThan(5);
  await options.close();
});

it('nothing was said on a console', async () => {
  expect(await driver.messages()).toEqual([]);
});
