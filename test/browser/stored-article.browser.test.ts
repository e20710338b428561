import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver } from './harness/driver.ts';
import { startDriver } from './harness/start-driver.ts';
import { showStoredOnly } from './show-stored-only.ts';
import { turnSwitch } from './turn-switch.ts';

/** A note as a reader sees it on one fixture page: the fixture's expected.json. */
interface Expected {
  id: string;
  content: string;
  source: string | null;
  cue: string | null;
}

const FIXTURES = 'test/fixtures';
const FIRST_WORDS = 6;
const pages = readdirSync(FIXTURES).filter((name) => name.startsWith('stored-article--'));
const library = JSON.parse(readFileSync('public/library/bundled.json', 'utf8'));
const notes: { id: string; kind: string; form: string | null; content: { start: number }[] }[] =
  library.articles[0].notes;

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
  await showStoredOnly(driver);
});
afterAll(() => driver?.close());

describe.each(pages)('%s', (name) => {
  const expected: Expected[] = JSON.parse(readFileSync(`${FIXTURES}/${name}/expected.json`, 'utf8'));
  const ofNote = new Map(expected.map((note) => [note.id, note]));

  it('has every note’s words underlined, and no others', async () => {
    const page = await driver.openPage(`/${name}/`);
    await page.waitFor(isAllMarked);
    for (const kind of ['attributed', 'unsourced', 'inserted']) {
      const wanted = notes
        .filter((note) => note.kind === kind)
        .flatMap((note) => restingWords(note, ofNote.get(note.id) as Expected));
      const marks = (await page.marks(`says-who-${kind}`)).map(shown);
      expect(joined(marks), kind).toBe(joined(wanted.map(shown)));
    }
    await page.close();
  });

  it('shows every note’s whole extent as the keyboard steps through the marks', async () => {
    const page = await driver.openPage(`/${name}/`);
    await page.waitFor(isAllMarked);
    const extents: string[] = [];
    await driver.runCommand('next-mark');
    for (let step = 0; step < notes.length; step++) {
      await page.waitFor(isAtMark, step + 1);
      extents.push(shown((await page.marks('says-who-extent')).join(' ')));
      await page.press('ArrowRight');
    }
    expect(extents.sort()).toEqual(expected.map(({ content }) => shown(content)).sort());
    await page.close();
  });
});

it('every fixture that carries the article was tried, six at least', () => {
  expect(pages.length).toBeGreaterThanOrEqual(6);
});

it('the whole passage is underlined where the reader asked for that', async () => {
  const page = await driver.openPage('/stored-article--plain/');
  await page.waitForState('done');
  await turnWholePassages(true);
  const passage = 'At the same time, no significant changes were achieved.';
  const isMarked = async () => (await page.marks('says-who-unsourced')).includes(passage);
  await expect.poll(isMarked).toBe(true);
  const claim = 'it took place in a good, professional atmosphere.';
  expect(await page.marks('says-who-attributed')).toContain(claim);
  await turnWholePassages(false);
  await expect.poll(() => page.marks('says-who-attributed')).not.toContain(claim);
  await page.close();
});

async function turnWholePassages(isOn: boolean): Promise<void> {
  const popup = await driver.openExtensionPage('popup.html');
  await turnSwitch(popup, 'Mark whole passages', isOn);
  await popup.close();
}

/** What design.md's "quiet mark" underlines, worked out here from the fixture's words alone. */
function restingWords(note: { kind: string; form: string | null }, words: Expected): string[] {
  const { content, source, cue } = words;
  const attribution = [source, cue].filter((part) => part !== null && part !== '') as string[];
  if (note.kind === 'inserted' || attribution.length === 0) {
    const isLong = note.form === 'interview' && shown(content).split(' ').length > 2 * FIRST_WORDS;
    return [isLong ? shown(content).split(' ').slice(0, FIRST_WORDS).join(' ') : content];
  }
  return note.kind === 'unsourced' && source ? [source] : attribution;
}

/** Text as a reader sees it: invisible characters gone, white space folded. */
function shown(text: string): string {
  return text
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Marks in any order, their pieces in one line each: a passage may run over several blocks. */
function joined(marks: readonly string[]): string {
  return marks
    .flatMap((mark) => mark.split(' '))
    .sort()
    .join('\n');
}

function isAllMarked(): boolean {
  return document.querySelector<HTMLElement>('says-who-overlay')?.dataset.notes === '32';
}

function isAtMark(position: number): boolean {
  const root = document.querySelector('says-who-overlay')?.shadowRoot;
  const label = root?.activeElement?.getAttribute('aria-label') ?? '';
  return label.startsWith(`Mark ${position} of 32.`);
}
