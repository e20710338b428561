import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Driver } from './harness/driver.ts';
import { startDriver } from './harness/start-driver.ts';
import { isRestMarked, partedPage, REST } from './parted-page.ts';

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
});
afterAll(() => driver?.close());

it('of an endless page the story in sight is stored, under its own address', async () => {
  const page = await driver.openPage('/article--endless/');
  await page.waitForState('done');
  await page.evaluate(() => {
    const [first, second] = document.querySelectorAll('article');
    if (first) first.style.marginBottom = '3000px';
    second?.scrollIntoView();
    history.pushState(null, '', '/the-windmill-that-does-not');
  });
  const popup = await driver.openExtensionPage('popup.html');
  await popup.click({ selector: 'button', text: 'Save this article' });
  await popup.waitFor(() => document.body.innerText.includes('Stored, with the notes on it'));
  expect(await popup.evaluate(() => document.body.innerText)).toContain('“The windmill that does not”');
  const options = await driver.openExtensionPage('options.html');
  await options.waitFor(() => document.body.innerText.includes('The windmill that does not'));
  expect(await options.evaluate(() => document.body.innerText)).not.toContain('The mill that swears back');
  await options.close();
  await popup.close();
  await page.close();
});

it('a story that comes deep in a box behind the first, on a page that scrolls in a box of its own, is marked', async () => {
  const scroller = `<div style="height: 100px; overflow: auto">$1<div><div><div class="next"></div></div></div></div>`;
  driver.site.addPage('/2026/endless', partedPage('').replace(/(<article>.*<\/article>)/s, scroller));
  const page = await driver.openPage('/2026/endless');
  await page.waitForState('done');
  const [next = ''] = /<article>.*<\/article>/s.exec(partedPage(REST)) ?? [];
  await page.evaluate(
    (html) => {
      document.querySelector('.next')!.innerHTML = html;
    },
    next.replaceAll('ferry', 'mail'),
  );
  await page.waitFor(isRestMarked);
  await page.close();
});
