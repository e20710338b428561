import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Driver } from './harness/driver.ts';
import { startDriver } from './harness/start-driver.ts';

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
});
afterAll(() => driver?.close());
afterEach(async () => {
  expect(await driver.messages(), 'on the console').toEqual([]);
});

/** Where the marks stand, as text. */
const marked = () => {
  const kinds = ['attributed', 'unsourced', 'inserted'].map((kind) => CSS.highlights.get(`says-who-${kind}`));
  return kinds.flatMap((kind) => [...(kind ?? [])].map(String)).join('\n');
};

/** A site's menus and teasers: so much that only the part with the article is read. */
const putInSite = () => {
  const link = (i: number) => `<li><a href="/${i}">Teaser ${i}: what the harbour board said about it</a></li>`;
  const links = `<ul>${Array.from({ length: 120 }, (_, i) => link(i)).join('')}</ul>`;
  document.body.insertAdjacentHTML('afterbegin', `<div class="site">${links}</div>`);
  document.body.insertAdjacentHTML('beforeend', `<div class="site" id="more">${links}</div>`);
};

it('among menus and teasers marks stand on the article, stay while it is rendered again, and come with what is added to it', async () => {
  const page = await driver.openPage('/article--ordinary/');
  await page.waitForState('done');
  const before = await page.evaluate(marked);
  expect(before).not.toBe('');
  await page.evaluate(putInSite);
  await page.evaluate(() => history.replaceState(null, '', '?in-site'));
  await page.evaluate(() => document.querySelector('#more')?.append('.'));
  await page.waitForState('done');
  expect(await page.evaluate(marked)).toBe(before);
  // A framework that renders anew puts the same words into other nodes.
  await page.evaluate(() => {
    for (const p of document.querySelectorAll('p')) p.replaceWith(p.cloneNode(true));
  });
  await page.waitFor(() => [...(CSS.highlights.get('says-who-attributed') ?? [])].every(({ collapsed }) => !collapsed));
  expect(await page.evaluate(marked)).toBe(before);
  await page.evaluate(() => {
    const text =
      'The work will go on through the winter, whatever the weather on the coast, and cost no more than that.';
    const said = '“Nobody asked the parish about the second wheel,” said Ann Lee, a farmer who lives by the creek.';
    const last = [...document.querySelectorAll('article p')].at(-1) as Element;
    last.insertAdjacentHTML('afterend', `<p>${text}</p><p>${said}</p><p>${text}</p>`);
  });
  await page.waitFor(() =>
    [...(CSS.highlights.get('says-who-attributed') ?? [])].some((range) => String(range).includes('Ann Lee')),
  );
  await page.close();
});
