import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Driver } from './harness/driver.ts';
import { startDriver } from './harness/start-driver.ts';
import { showStoredOnly } from './show-stored-only.ts';

/** The picture in the README; `UPDATE_SHOTS=1 npx vitest run --project browser-chromium readme-shot` takes it anew. */
const IN_README = 'test/shots/marked-page.png';
const FRESH = 'test-results/marked-page.png';
const SIZE = { width: 1000, height: 700 };

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
  await showStoredOnly(driver);
});
afterAll(() => driver?.close());

/** Width and height of a PNG, from its IHDR chunk (PNG specification, 11.2.2). */
function sizeOf(path: string) {
  const bytes = readFileSync(path);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

it('the README shows a page as it is marked, with a card open', async () => {
  const page = await driver.openPage('/stored-article--plain/');
  await page.waitForState('done');
  // Near the upper edge, so that the whole card has room below the words.
  await page.evaluate(() => {
    const marks = [...(CSS.highlights.get('says-who-attributed') as unknown as Iterable<Range>)];
    const mark = marks.find((range) => range.toString().includes('Sergey Naryshkin'));
    scrollBy({ top: (mark?.getBoundingClientRect().top ?? 0) - 160, behavior: 'instant' });
  });
  await page.hoverMark('says-who-attributed', 'the head of the SVR Sergey Naryshkin');
  await page.waitForTarget('[popover]:popover-open');
  // The extent's shade and the card come in with the next frames.
  await new Promise((resolve) => setTimeout(resolve, 500));
  mkdirSync('test-results', { recursive: true });
  await page.screenshot(FRESH);
  if (process.env.UPDATE_SHOTS) {
    mkdirSync('test/shots', { recursive: true });
    copyFileSync(FRESH, IN_README);
  }
  expect(sizeOf(FRESH)).toEqual(SIZE);
  expect(sizeOf(IN_README)).toEqual(SIZE);
  expect(readFileSync('README.md', 'utf8')).toContain(`](${IN_README})`);
  await page.close();
});
