import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver } from './harness/driver.ts';
import { startDriver } from './harness/start-driver.ts';
import type { Tab } from './harness/tab.ts';

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
});
afterAll(() => driver?.close());

const cardText = (page: Tab) =>
  page.evaluate(() => {
    const card = document.querySelector('says-who-overlay')?.shadowRoot?.querySelector('[popover]');
    return card?.matches(':popover-open') ? ((card as HTMLElement).innerText ?? '') : '';
  });

async function openOrdinary(): Promise<Tab> {
  const page = await driver.openPage('/article--ordinary/');
  await page.waitForState('done');
  return page;
}

describe('on an ordinary page', () => {
  it('source and cue of what is attributed are underlined; pointed at, the content is shown', async () => {
    const page = await openOrdinary();
    const marks = await page.marks('says-who-attributed');
    for (const words of ['Margaret Oduya', 'Colin Marsh', 'According to', 'a study published by the council']) {
      expect(
        marks.some((mark) => mark.includes(words)),
        words,
      ).toBe(true);
    }
    await page.hoverMark('says-who-attributed', marks.find((mark) => mark.includes('Margaret Oduya')) as string);
    await expect.poll(() => cardText(page)).toContain('Margaret Oduya');
    const extent = (await page.marks('says-who-extent')).join(' ');
    expect(extent).toContain('This is the best chance the old town has had in a generation');
    const text = await cardText(page);
    expect(text).toContain('Attributed claim');
    expect(text).toContain('Automatic note');
    expect(text).toContain('Quoted word for word.');
    await page.close();
  });

  it('a report without a source is marked as one', async () => {
    const page = await openOrdinary();
    const marks = await page.marks('says-who-unsourced');
    expect(marks).toContain('A number of traders');
    expect(marks).toContain('are said');
    expect(marks.join('\n')).toContain('understood');
    expect(marks).toContain('Experts');
    await page.close();
  });

  it('the headline of another story between the paragraphs is marked as inserted', async () => {
    const page = await openOrdinary();
    expect(await page.marks('says-who-inserted')).toContain(
      'Rovers striker out for the season after training ground injury',
    );
    await page.close();
  });

  it('the popup tells whose words the article is made of', async () => {
    const page = await openOrdinary();
    const popup = await driver.openExtensionPage('popup.html');
    await popup.waitFor(() => document.querySelector('details.ledger') !== null);
    const names = await popup.evaluate(() =>
      [...document.querySelectorAll('.ledger .sources strong')].map((name) => name.textContent),
    );
    expect(names).toContain('Margaret Oduya');
    await popup.close();
    await page.close();
  });

  it('the background stopped after the page was answered: the marks stay and the next page is answered', async () => {
    const page = await openOrdinary();
    await driver.stopBackground();
    const next = await openOrdinary();
    expect(await next.marks('says-who-attributed')).toEqual(await page.marks('says-who-attributed'));
    await next.close();
    await page.close();
  });
});

it('on a page that carries the stored article, every stored note stands among the automatic ones', async () => {
  const library = JSON.parse(readFileSync('public/library/bundled.json', 'utf8'));
  const page = await driver.openPage('/stored-article--plain/');
  await page.waitForState('done');
  const count = await page.evaluate(() => document.querySelector<HTMLElement>('says-who-overlay')?.dataset.notes);
  expect(Number(count)).toBeGreaterThanOrEqual(library.articles[0].notes.length);
  expect(await page.marks('says-who-unsourced')).toContain('some negotiators');
  await page.hoverMark('says-who-unsourced', 'some negotiators');
  await expect.poll(() => cardText(page)).toContain('Stored note');
  await page.close();
});

it('nothing was said on any console, and nothing left the machine', async () => {
  expect(await driver.messages()).toEqual([]);
  expect(driver.outsideRequests()).toEqual([]);
});
