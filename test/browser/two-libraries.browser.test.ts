import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeId } from '../../core/library/addresses/id-in-address.ts';
import { writeLibrary } from '../../core/library/files/write-library.ts';
import { makeOwnNote } from '../../core/library/notes/make-own-note.ts';
import { chooseFile } from './choose-file.ts';
import type { Driver } from './harness/driver.ts';
import { startDriver } from './harness/start-driver.ts';
import type { Tab } from './harness/tab.ts';

let driver: Driver;
let one: Tab;
let other: Tab;
beforeAll(async () => {
  driver = await startDriver();
  one = await driver.openExtensionPage('options.html');
  other = await driver.openExtensionPage('options.html');
});
afterAll(() => driver?.close());

const hasText = (text: string) => document.body.innerText.includes(text);
const isListed = (count: number) => document.querySelector('.storage')?.textContent?.startsWith(`${count} article`);

/** Looks at one page and then at the other. In Chromium both are in sight at once; Firefox draws and reads nothing for a tab behind. */
async function inBoth<A>(run: (argument: A) => unknown, argument: A): Promise<void> {
  for (const page of [one, other]) {
    if (driver.name === 'firefox') await page.bringToFront();
    await page.waitFor(run, argument);
  }
}
const bothShow = (count: number) => inBoth(isListed, count);

/** Runs in the page: presses a button by its name, in whichever of two windows that stand side by side. */
function press(name: string): boolean {
  const button = [...document.querySelectorAll('button')].find(
    (each) => each.innerText === name || each.getAttribute('aria-label') === name,
  );
  button?.click();
  return button !== undefined;
}

/** Runs in the page. */
function goTo(hash: string): void {
  location.hash = hash;
}

/** A file of articles a0, a1, …, each with two notes. */
function fileOf(name: string, count: number) {
  const articles = Array.from({ length: count }, (_, i) => {
    const text = `First${name}${i} words. Second${name}${i} words. ${`Word${name}x${i} was said. `.repeat(9)}`;
    const note = (id: string, start: number) =>
      makeOwnNote(id, { kind: 'unsourced', source: '', text: `Note ${id}.` }, [{ start, end: start + 5 }]);
    return {
      id: `${name}${i}`,
      title: `On ${name}${i}`,
      language: 'en',
      text,
      origin: { url: null, site: null, byline: null, published: null, remark: null },
      notes: [note('own-1', 0), note('own-2', text.indexOf('Second'))],
    };
  });
  return { name: `${name}.json`, text: writeLibrary(articles) };
}

async function bring(page: Tab, name: string, count: number): Promise<void> {
  await page.evaluate(chooseFile, fileOf(name, count));
  await page.waitFor(press, 'Import');
  await page.waitFor(hasText, `${count} articles were added from ${name}.json.`);
}

it('what one library page imports the other shows, without being asked', async () => {
  await bring(one, 'a', 10);
  await bothShow(10);
  await inBoth(hasText, 'On a9');
});

it('what both delete at once is gone in both; both take back what is theirs, and nothing is lost', async () => {
  await Promise.all([one.waitFor(press, 'Delete On a9'), other.waitFor(press, 'Delete On a8')]);
  await bothShow(8);
  await inBoth(hasText, '1 article was deleted.');
  await inBoth(hasText, 'Deleted within the last day: 2');
  await Promise.all([one, other].map((page) => page.waitFor(press, 'Undo')));
  await bothShow(10);
  await inBoth(hasText, '1 article was brought back.');
});

it('what both import at once is there in both', async () => {
  await Promise.all([bring(one, 'b', 10), bring(other, 'c', 10)]);
  await bothShow(30);
});

it('what one imports while the other looks at a file is shown there once the file is put away', async () => {
  await other.evaluate(chooseFile, fileOf('e', 2));
  await other.waitFor(hasText, '2 articles are new and will be added');
  await bring(one, 'd', 2);
  await other.waitFor(press, 'Cancel');
  await bothShow(32);
  for (const name of ['d0', 'd1']) await one.waitFor(press, `Delete On ${name}`);
  await bothShow(30);
});

it('what both would delete at once is deleted once, and taken back once', async () => {
  await one.waitFor(hasText, 'On c9');
  // Where the one was quicker, the other shows the article no longer.
  await Promise.all([one, other].map((page) => page.evaluate(press, 'Delete On c9')));
  await bothShow(29);
  const taken = await Promise.all([one, other].map((page) => page.evaluate(press, 'Undo')));
  expect(taken).toContain(true);
  await bothShow(30);
});

it('an article that is stored by its key is listed in a library that is open', async () => {
  const page = await driver.openPage('/article--ordinary/');
  await page.waitForState('done');
  await driver.runCommand('save-article');
  await bothShow(31);
  await page.close();
});

const noteTexts = (texts: string[]) => texts.every((text) => document.body.innerText.includes(text));

/** Runs in an article's page: changes its note with these words; true once the form has been sent. */
function editNote({ before, after }: { before: string; after: string }): boolean {
  const field = [...document.querySelectorAll('textarea')].find(({ value }) => value === before || value === after);
  if (field === undefined) {
    const row = [...document.querySelectorAll('li')].find(({ innerText }) => innerText.includes(before));
    [...(row?.querySelectorAll('button') ?? [])].find(({ innerText }) => innerText === 'Edit')?.click();
    return false;
  }
  field.value = after;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  // Once what was written is drawn.
  setTimeout(() => field.closest('form')?.requestSubmit(), 50);
  return true;
}

it('notes of one article that both edit at once are changed in both', async () => {
  await Promise.all([one, other].map((page) => page.evaluate(goTo, `article=${writeId('a1')}`)));
  await inBoth(noteTexts, ['Note own-1.', 'Note own-2.']);
  await Promise.all([
    one.waitFor(editNote, { before: 'Note own-1.', after: 'Edited here.' }),
    other.waitFor(editNote, { before: 'Note own-2.', after: 'Edited there.' }),
  ]);
  await inBoth(noteTexts, ['Edited here.', 'Edited there.']);
});

it('an article that one deletes while the other looks at it is told as gone there, and back with Undo', async () => {
  await one.waitFor(press, 'Delete this article');
  await inBoth(hasText, 'This article is not in the library');
  await one.waitFor(press, 'Undo');
  await inBoth(noteTexts, ['Edited here.', 'Edited there.']);
});

it('nothing was said on a console', async () => {
  expect(await driver.messages()).toEqual([]);
});
