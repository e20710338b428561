import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Driver } from './harness/driver.ts';
import { startDriver } from './harness/start-driver.ts';

// Firefox may find no highlights once a frame with marks has gone on to another document: see page/overlay/paint-marks.ts.
let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
});
afterAll(() => driver?.close());

it('another page in a frame is marked in its turn, and its marks are underlined', async () => {
  const sentence = 'Berta Holm said on Monday that the ferry would sail again before the winter. ';
  driver.site.addPage('/next', `<h1>The ferry sails again</h1>${`<p>${sentence.repeat(3)}</p>`.repeat(5)}`);
  const page = await driver.openPage('/article--in-frame/');
  await page.waitForState('done');
  await page.evaluate(() => {
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    frame.removeAttribute('srcdoc');
    frame.src = '/next';
  });
  await page.waitFor(() => {
    const view = document.querySelector('iframe')?.contentWindow as (Window & typeof globalThis) | null;
    const paragraph = view?.document.querySelector('p');
    const ranges = [...((view?.CSS.highlights.get('says-who-attributed') ?? []) as Iterable<Range>)];
    const isMarked = ranges.some((range) => range.toString() === 'Berta Holm');
    return (
      isMarked &&
      paragraph &&
      getComputedStyle(paragraph, '::highlight(says-who-attributed)').textDecorationStyle === 'solid'
    );
  });
  expect(await driver.messages()).toEqual([]);
});
