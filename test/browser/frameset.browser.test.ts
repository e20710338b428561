import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Driver } from './harness/driver.ts';
import { startDriver } from './harness/start-driver.ts';
import type { Point, Tab } from './harness/tab.ts';

let driver: Driver;
let page: Tab;
const SENTENCE =
  'Berta Holm said on Monday that the ferry would sail again before the winter, and nobody believed it. ';

beforeAll(async () => {
  driver = await startDriver();
  driver.site.addPage('/menu', '<p><a href="/">Home</a></p>');
  driver.site.addPage('/story', `<h1>The ferry sails again</h1>${`<p>${SENTENCE.repeat(3)}</p>`.repeat(5)}`);
  driver.site.addPage(
    '/old',
    '<html><head><title>Old Messenger</title></head><frameset cols="20%,80%"><frame src="/menu"><frame src="/story"></frameset></html>',
  );
  page = await driver.openPage('/old');
});
afterAll(() => driver?.close());

/** A point on the first words marked in the frame with the story, in the page's window; null before there are some. */
function firstMark(): Promise<{ text: string; at: Point } | null> {
  return page.evaluate(() => {
    const frame = document.querySelectorAll('frame')[1];
    const view = frame?.contentWindow as (Window & typeof globalThis) | null;
    const [range] = [...((view?.CSS.highlights.get('says-who-attributed') ?? []) as unknown as Iterable<Range>)];
    const box = range?.getClientRects()[0];
    const corner = frame?.getBoundingClientRect();
    if (!range || !box || !corner) return null;
    const at = { x: corner.left + box.left + box.width / 2, y: corner.top + box.top + box.height / 2 };
    return { text: range.toString(), at };
  });
}

const openCard = () =>
  page.evaluate(() => {
    const card = document.querySelector('says-who-overlay')?.shadowRoot?.querySelector<HTMLElement>('[popover]');
    return card?.matches(':popover-open') ? card.innerText : null;
  });

it('an article in a frame of an old page that divides the window is marked there', async () => {
  await page.waitForState('done');
  await expect.poll(async () => (await firstMark())?.text).toBe('Berta Holm');
  const line = () =>
    page.evaluate(() => {
      const paragraph = document.querySelectorAll('frame')[1]?.contentDocument?.querySelector('p');
      return paragraph ? getComputedStyle(paragraph, '::highlight(says-who-attributed)').textDecorationStyle : null;
    });
  await expect.poll(line).toBe('solid');
});

it('pointing at a mark opens its card', async () => {
  await page.hoverAt((await firstMark())?.at ?? { x: 0, y: 0 });
  await expect.poll(openCard).toContain('Berta Holm');
});

it('the next page in the frame is marked in its turn, and the console stays empty', async () => {
  driver.site.addPage(
    '/next',
    `<h1>The tram stops</h1>${`<p>${SENTENCE.replaceAll('Berta Holm', 'Jo Brandt').repeat(3)}</p>`.repeat(5)}`,
  );
  await page.evaluate(() => {
    const frame = document.querySelectorAll('frame')[1];
    if (frame) frame.src = '/next';
  });
  await expect.poll(async () => (await firstMark())?.text).toBe('Jo Brandt');
  expect(await driver.messages()).toEqual([]);
});
