import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver } from './harness/driver.ts';
import { startDriver } from './harness/start-driver.ts';
import type { Tab } from './harness/tab.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
});
afterAll(() => driver?.close());

/** Runs axe-core on a page, or on one element of it with all it holds, shadow roots included. */
async function findFaults(page: Tab, selector: string): Promise<string[]> {
  await page.runSource(`${axeSource}; undefined`);
  return page.evaluate(async (root) => {
    interface Result {
      passes: unknown[];
      violations: { id: string; nodes: { target: unknown }[] }[];
    }
    const { axe } = globalThis as unknown as { axe: { run(context: string): Promise<Result> } };
    const { passes, violations } = await axe.run(root);
    if (passes.length === 0) return ['axe-core found nothing to examine'];
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${JSON.stringify(target)}`));
  }, selector);
}

describe.each(['light', 'dark'] as const)('axe-core finds nothing in %s colours', (colorScheme) => {
  it.each(['popup.html', 'options.html', 'welcome.html'])('%s', async (path) => {
    const article = await driver.openPage('/stored-article--plain/');
    await article.waitForState('done');
    const page = await driver.openExtensionPage(path);
    await page.emulate({ colorScheme });
    await page.waitFor(() => document.querySelector('h1, h2') !== null);
    expect(await findFaults(page, 'html')).toEqual([]);
    await page.close();
    await article.close();
  });

  it('the card', async () => {
    const page = await driver.openPage('/stored-article--plain/');
    await page.emulate({ colorScheme });
    await page.waitForState('done');
    await page.clickMark('says-who-attributed', 0);
    await page.waitForTarget('[popover]');
    expect(await findFaults(page, 'says-who-overlay')).toEqual([]);
    await page.close();
  });
});

it('a listener who steps to a mark hears the words it is on: nothing in the page’s own text tells of marks', async () => {
  const page = await driver.openPage('/stored-article--plain/');
  await page.waitForState('done');
  await driver.runCommand('next-mark');
  const label = () =>
    page.evaluate(() => document.querySelector('says-who-overlay')?.shadowRoot?.activeElement?.ariaLabel ?? '');
  await expect
    .poll(label)
    .toMatch(/^Mark 1 of \d+\. Unsourced report: Nobody is named\. “US may offer Russia to surrender/);
  await page.close();
});
