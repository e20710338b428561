import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Driver } from './harness/driver.ts';
import { startDriver } from './harness/start-driver.ts';
import type { Point, Tab } from './harness/tab.ts';

let driver: Driver;
let page: Tab;
beforeAll(async () => {
  driver = await startDriver();
  page = await driver.openPage('/article--in-frame/');
  await page.waitForState('done');
});
afterAll(() => driver?.close());

/** The words marked in the page's one frame, each with a point on it in the outer window. */
function marksInFrame(name: string): Promise<{ text: string; at: Point }[]> {
  return page.evaluate((wanted) => {
    const frame = document.querySelector('iframe');
    const view = frame?.contentWindow as (Window & typeof globalThis) | null;
    const corner = frame?.getBoundingClientRect() ?? new DOMRect();
    const ranges = [...((view?.CSS.highlights.get(wanted) ?? []) as unknown as Iterable<Range>)];
    return ranges.map((range) => {
      const { left, top, width, height } = range.getClientRects()[0] ?? new DOMRect();
      const at = { x: corner.left + left + width / 2, y: corner.top + top + height / 2 };
      return { text: range.toString(), at };
    });
  }, name);
}

const openCard = () =>
  page.evaluate(() => {
    const card = document.querySelector('says-who-overlay')?.shadowRoot?.querySelector<HTMLElement>('[popover]');
    if (!card?.matches(':popover-open')) return null;
    return { text: card.innerText, top: card.getBoundingClientRect().top };
  });

it('an article in a frame of the page’s own site is marked there, and nowhere else', async () => {
  await expect.poll(async () => (await marksInFrame('says-who-attributed')).length).toBeGreaterThan(2);
  const texts = (await marksInFrame('says-who-attributed')).map(({ text }) => text);
  expect(texts.some((text) => text.startsWith('Agnes Thorley'))).toBe(true);
  expect(await page.marks('says-who-attributed')).toEqual([]);
});

it('its marks are underlined as anywhere', async () => {
  const line = () =>
    page.evaluate(() => {
      const body = document.querySelector('iframe')?.contentDocument?.querySelector('p');
      return body ? getComputedStyle(body, '::highlight(says-who-attributed)').textDecorationStyle : null;
    });
  await expect.poll(line).toBe('solid');
});

it('pointing at one opens the card beside it, and leaving closes it', async () => {
  const mark = (await marksInFrame('says-who-attributed')).find(({ text }) => text.startsWith('Agnes Thorley'));
  await page.hoverAt(mark?.at ?? { x: 0, y: 0 });
  await expect.poll(openCard).not.toBeNull();
  const card = await openCard();
  expect(card?.text).toContain('Agnes Thorley');
  expect(Math.abs((card?.top ?? 0) - (mark?.at.y ?? 0))).toBeLessThan(80);
  await page.hoverAt({ x: 3, y: 3 });
  await page.hoverAt({ x: 5, y: 6 });
  await expect.poll(openCard).toBeNull();
});

it('keys step through them', async () => {
  await driver.runCommand('next-mark');
  await expect.poll(openCard).not.toBeNull();
  await page.press('Escape');
  await expect.poll(openCard).toBeNull();
});

it('in a page’s shadow roots, too, pointing at a mark opens its card', async () => {
  const inFrame = page;
  page = await driver.openPage('/article--open-shadow/');
  await page.waitForState('done');
  await page.hoverMark('says-who-attributed', 'Agnes Thorley, who lives above the sluice');
  await expect.poll(openCard).not.toBeNull();
  expect((await openCard())?.text).toContain('Agnes Thorley');
  await page.close();
  page = inFrame;
});

it('the console stays empty, and the frame’s nodes are as they were', async () => {
  expect(await driver.messages()).toEqual([]);
  const foreign = await page.evaluate(
    () =>
      document.querySelector('iframe')?.contentDocument?.querySelectorAll('says-who-overlay, style, [style]').length,
  );
  expect(foreign).toBe(0);
});
