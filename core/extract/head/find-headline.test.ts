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
  return {
    headline: reading.blocks[article?.headline ?? -1]?.text,
    length: article?.body.length,
    byline: article?.bylineText,
    day: article?.publishedText,
  };
}

it.each([
  ['the second rank, below the site’s name in the first', `${SITE}<h2>The last ferry has left Skarn island</h2>`],
  ['the third rank', '<h2>Coast</h2><h3>The last ferry has left Skarn island</h3><h2>What it means</h2>'],
])('a headline of %s is found where the title says it in other words', (_rank, head) => {
  const page = `<main>${head}${TEXT}</main>`;
  expect(headlineOf(page).headline).toBe('The last ferry has left Skarn island');
  expect(headlineOf(page, `The Skarn Messenger – ${TITLE}`).headline).toBe('The last ferry has left Skarn island');
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
  expect(headlineOf(body)).toMatchObject({ headline: TITLE, length: FERRY_TEXT.length });
});

it('its link in a list of what is read most is no headline', () => {
  const list = `<aside><h3><a href="/last-boat">${TITLE}</a></h3><h3><a href="/pier">The pier is rotten</a></h3></aside>`;
  expect(headlineOf(`${list}${MENU}<main>${TEXT}</main>`).headline).toBeUndefined();
});

const SITE_TITLE = 'Harbourmaster disqualified | The Skarn Messenger';

it.each([
  [
    'the site’s own line',
    SITE_TITLE,
    '<h3><a href="/">The Skarn Messenger</a></h3><h1>An island without its pier</h1>',
  ],
  ['the site’s own line, no link', SITE_TITLE, '<h3>The Skarn Messenger</h3><h1>An island without its pier</h1>'],
  ['teasers of the site', SITE_TITLE, '<h1>An island without its pier</h1><h4>More from The Skarn Messenger</h4>'],
  [
    'a standfirst with more of the title’s words',
    'An island without its pier: what the last boat, the board and the winter have to do with it',
    '<h1>An island without its pier</h1><h2>The last boat and the winter: what the board has to do</h2>',
  ],
  ['the day', 'What a winter does', '<h1>An island without its pier</h1><h2>Sunday, 3 May 2026</h2>'],
])('in a heading of its own, %s is no headline', (_what, title, head) => {
  expect(headlineOf(`<main>${head}${TEXT}</main>`, title).headline).toBe('An island without its pier');
});

it('the day in a heading over one of a lower rank is the day', () => {
  const page = `<main><h2>Sunday, 3 May 2026</h2><h3>An island without its pier</h3>${TEXT}</main>`;
  expect(headlineOf(page, 'What a winter does')).toMatchObject({ headline: undefined, day: 'Sunday, 3 May 2026' });
  const numbers = `<main><h2>7 boats to see in 2026</h2>${TEXT}</main>`;
  expect(headlineOf(numbers, 'What a winter does').headline).toBe('7 boats to see in 2026');
});

it.each(['/2026/05/last-boat', 'https://skarn.example/last-boat.html'])(
  'a headline in the first rank that is a link to its page (%s) is one, and what stands below it none',
  (href) => {
    const head = `<h1><a href="${href}">An island without its pier</a></h1><h2>What a winter does to those who stay</h2>`;
    expect(headlineOf(`<main>${head}${TEXT}</main>`, 'Life far out').headline).toBe('An island without its pier');
  },
);

it('a heading within the text is not the headline of the text that the title names by it', () => {
  const text = TEXT.replace(
    '</p></div>',
    '</p><h2>Storm damage</h2><p>Nobody knows yet what the storm has cost the island.</p></div>',
  );
  const page = `<main><h1>An island without its pier</h1><div class="byline">By Ann Lee</div>${text}</main>`;
  expect(headlineOf(page, 'Storm damage')).toMatchObject({
    headline: 'An island without its pier',
    byline: 'By Ann Lee',
  });
});

it.each([
  ['behind it in the title', 'Ferry vote – The Northern Coast Messenger'],
  ['before it in the title', 'The Northern Coast Messenger - Ferry vote'],
])('a short headline is found below the site’s name, which is more of the title than it is, %s', (_where, title) => {
  const page = `<div><h1>The Northern Coast Messenger</h1><p>News since 1902</p></div><main><h3>Ferry vote</h3>${TEXT}</main>`;
  expect(headlineOf(page, title)).toMatchObject({ headline: 'Ferry vote', length: FERRY_TEXT.length });
});

it('the site’s name in a heading behind the text’s first paragraphs is no headline', () => {
  const text = TEXT.replace(
    '</p></div>',
    '</p><h3>The Skarn Messenger</h3><p>It has told of the island since 1902.</p></div>',
  );
  const page = `<main><h1>Ferry vote</h1>${text}</main>`;
  expect(headlineOf(page, 'Ferry vote | The Skarn Messenger').headline).toBe('Ferry vote');
});

it('a headline that is no heading is found where the title says it in other words, and nothing else is one', () => {
  const site = '<div><h1><a href="/">The Messenger</a></h1></div>';
  const line = '<div>The last ferry has left Skarn island</div>';
  const page = `${site}<main>${line}<div>By Ann Lee</div>${TEXT}</main>`;
  const title = 'The last boat has left: no ferry to Skarn | The Messenger';
  expect(headlineOf(page, title)).toMatchObject({
    headline: 'The last ferry has left Skarn island',
    byline: 'By Ann Lee',
  });
  const other = page.replace(line, '<div>Nobody knows what comes next</div>');
  const motto = page.replace(line, '<div>The last boat to Skarn<br>News since 1902</div>');
  expect(headlineOf(motto, title).headline).toBe('The Messenger');
  expect(headlineOf(other, title).headline).toBe('The Messenger');
});

it.each([
  ['the paper that printed it', '<h2>The Messenger</h2>', `${TITLE} - The Messenger`],
  ['a section', '<h3><a href="/coast">Coast</a></h3>', `${TITLE} | Coast | The Messenger`],
  ['what it is about', '<h2>Ferries on the coast</h2>', `${TITLE} - Ferries on the coast`],
])('a heading below the headline is none, though the title names it behind that: %s', (_what, below, title) => {
  const page = `<main><header><h1>${TITLE}</h1>${below}</header><div class="byline">By Ann Lee</div>${TEXT}</main>`;
  expect(headlineOf(page, title)).toMatchObject({ headline: TITLE, byline: 'By Ann Lee', length: FERRY_TEXT.length });
  const flat = `<main><h1>${TITLE}</h1>${below}${TEXT}</main>`;
  expect(headlineOf(flat, title)).toMatchObject({ headline: TITLE, length: FERRY_TEXT.length });
});
