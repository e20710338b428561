import { expect, it } from 'vitest';
import { FERRY_TEXT } from '../../../test/ferry-text.ts';
import { readHtml } from '../../../tools/analyze/read-html.ts';
import { findArticles } from '../find-articles.ts';

const TEXT = `<div>${FERRY_TEXT.map((text) => `<p>${text}</p>`).join('')}</div>`;
const TITLE = 'Skarn ferry: the last boat has left the island';
const SITE = '<h1><a href="/">The Skarn Messenger</a></h1>';
const MENU = `<ul>${Array.from({ length: 40 }, (_, i) => `<li><a href="/${i}">Coast, part ${i}</a></li>`).join('')}</ul>`;

function headlineOf(body: string, title = `${TITLE} | The Skarn Messenger`) {
  const reading = readHtml(`<html><head><title>${title}</title></head><body>${body}</body></html>`);
  if (typeof reading === 'string') throw new Error(reading);
  const [article] = findArticles(reading);
  return { headline: reading.blocks[article?.headline ?? -1]?.text, length: article?.body.length };
}

it.each([
  ['the second rank, below the site’s name in the first', `${SITE}<h2>The last ferry has left Skarn island</h2>`],
  ['the third rank', '<h2>Coast</h2><h3>The last ferry has left Skarn island</h3><h2>What it means</h2>'],
])('a headline of %s is found where the title says it in other words', (_rank, head) => {
  expect(headlineOf(`<main>${head}${TEXT}</main>`).headline).toBe('The last ferry has left Skarn island');
});

it('of headings that share little with the title one of the first rank is the headline, but not the site’s name', () => {
  const other = '<h2>Nobody knows what comes next</h2>';
  expect(headlineOf(`<main>${SITE}${other}${TEXT}</main>`).headline).toBe('Nobody knows what comes next');
  expect(headlineOf(`<main><h1>A winter without boats</h1><h2>What the ferry says</h2>${TEXT}</main>`).headline).toBe(
    'A winter without boats',
  );
});

it.each([
  ['far over the text, before the menu', `<header><h1>${TITLE}</h1></header>${MENU}<main>${TEXT}</main>`],
  ['behind the text, where the style sheet sets it over it', `${MENU}<main>${TEXT}<h1>${TITLE}</h1></main>`],
])('the headline is found %s, and the text is whole', (_where, body) => {
  expect(headlineOf(body)).toEqual({ headline: TITLE, length: FERRY_TEXT.length });
});

it('its link in a list of what is read most is no headline', () => {
  const list = `<aside><h3><a href="/last-boat">${TITLE}</a></h3><h3><a href="/pier">The pier is rotten</a></h3></aside>`;
  expect(headlineOf(`${list}${MENU}<main>${TEXT}</main>`).headline).toBeUndefined();
});
