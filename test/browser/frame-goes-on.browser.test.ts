import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Driver } from './harness/driver.ts';
import { startDriver } from './harness/start-driver.ts';

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
});
afterAll(() => driver?.close());

const FERRIES = ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elm', 'Fir'];

// More than one: Firefox takes a wrong turn only where code has run some times (page/overlay/paint-marks.ts).
it('each next page in a frame is marked in its turn, and its marks are underlined', async () => {
  const page = await driver.openPage('/article--in-frame/');
  await page.waitForState('done');
  for (const name of FERRIES) {
    const sentence = `Berta Holm said on Monday that the ferry ${name} would sail again before the winter. `;
    driver.site.addPage(`/${name}`, `<h1>The ${name} sails again</h1>${`<p>${sentence.repeat(3)}</p>`.repeat(5)}`);
    await page.evaluate((path) => {
      const frame = document.querySelector('iframe') as HTMLIFrameElement;
      frame.removeAttribute('srcdoc');
      frame.src = path;
    }, `/${name}`);
    await page.waitFor((path) => {
      const view = document.querySelector('iframe')?.contentWindow as (Window & typeof globalThis) | null;
      const paragraph = view?.document.querySelector('p');
      const ranges = [...((view?.CSS.highlights.get('says-who-attributed') ?? []) as Iterable<Range>)];
      const isMarked = ranges.some((range) => range.toString() === 'Berta Holm' && range.startContainer.isConnected);
      return (
        view?.location.pathname === path &&
        isMarked &&
        paragraph &&
        getComputedStyle(paragraph, '::highlight(says-who-attributed)').textDecorationStyle === 'solid'
      );
    }, `/${name}`);
  }
  expect(await page.marks('says-who-attributed')).toEqual([]);
  await page.close();
  expect(await driver.messages()).toEqual([]);
});

it('a card that is open on what a frame shows closes where that goes on', async () => {
  driver.site.addPage('/next', '<p>Nothing to read.</p>');
  const page = await driver.openPage('/article--in-frame/');
  await page.waitForState('done');
  await driver.runCommand('next-mark');
  await page.waitForTarget('[popover]:popover-open');
  await page.evaluate(() => {
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    frame.removeAttribute('srcdoc');
    frame.src = '/next';
  });
  await page.waitFor(() => !document.querySelector('says-who-overlay')?.shadowRoot?.querySelector(':popover-open'));
  await page.close();
  expect(await driver.messages()).toEqual([]);
});
