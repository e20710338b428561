import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver } from './harness/driver.ts';
import { startDriver } from './harness/start-driver.ts';
import { turnLook } from './turn-look.ts';

const FIXTURES = 'test/fixtures';
/** Those that are pages; the plain texts have unit tests. */
const names = readdirSync(FIXTURES).filter(
  (name) => name.startsWith('inserted--') && existsSync(`${FIXTURES}/${name}/page.html`),
);

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
});
afterAll(() => driver?.close());

const folded = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('a page with lines of each type has just those marked, its near twin none', () => {
  it.each(names)('%s', async (name) => {
    const { inserted }: { inserted: { text: string }[] } = JSON.parse(
      readFileSync(`${FIXTURES}/${name}/expected.json`, 'utf8'),
    );
    const page = await driver.openPage(`/${name}/`);
    await page.waitForState('done');
    const marks = (await page.marks('says-who-inserted')).map(folded);
    expect(marks.join('\n')).toBe(inserted.map(({ text }) => folded(text)).join('\n'));
    await page.close();
  });
});

it('inserted lines are dimmed or blanked out where the reader asked for it, and one key brings them back', async () => {
  const page = await driver.openPage('/inserted--teaser/');
  await page.waitForState('done');
  const put = (look: string) => page.evaluate((name) => CSS.highlights.get(name)?.size ?? 0, `says-who-${look}`);
  const layout = () => page.evaluate(() => document.documentElement.scrollHeight);
  const before = await layout();
  for (const look of ['dim', 'blank']) {
    await turnLook(driver, look);
    await expect.poll(() => put(look)).toBeGreaterThan(0);
    expect(await layout()).toBe(before);
    await page.bringToFront();
    await driver.runCommand('toggle-inserted');
    await expect.poll(() => put(look)).toBe(0);
    await driver.runCommand('toggle-inserted');
    await expect.poll(() => put(look)).toBeGreaterThan(0);
  }
  await turnLook(driver, 'mark');
  await expect.poll(() => put('blank')).toBe(0);
  await page.close();
  expect(await driver.messages()).toEqual([]);
});
