import { expect, it } from 'vitest';
import { readHtml } from '../../../tools/analyze/read-html.ts';
import { articleText } from '../article-text.ts';
import { findArticles } from '../find-articles.ts';

const TITLE = 'The last boat has left Skarn';
const NOTE = [
  'The last boat has left Skarn Island, the harbour board said on Tuesday, and carried nobody.',
  'More soon.',
];
const OTHER = [
  'The tram to Vesle will stop in June, said the board of the tram, because its rails can no longer carry a tram.',
  'Islanders had been warned in spring, and few believed it. Most of them sold their lorries in the same week.',
  'Repairs would cost more than the island earns in ten years, or so the board has it from somebody who knows.',
  'A second boat has been promised for the school run, though the teacher would believe in it when he could smell it.',
];
const NEWS =
  '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "The last boat has left Skarn"}</script>';
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');
const row = (headOf: (i: number) => string, more = '', count = OTHER.length) =>
  OTHER.slice(0, count)
    .map((text, i) => `<div>${headOf(i)}<p>${text}</p>${more}</div>`)
    .join('');
const teasers = (more = '') => row((i) => `<h3><a href="/${i}">Of boats and trams, part ${i}</a></h3>`, more);

function textOf(body: string, head = NEWS): string[] {
  const reading = readHtml(`<html><head><title>${TITLE}</title>${head}</head><body>${body}</body></html>`);
  if (typeof reading === 'string') throw new Error(reading);
  const [article] = findArticles(reading);
  return article === undefined ? [] : articleText(reading, article).split('\n');
}

it.each([
  ['boxes', `<h1>${TITLE}</h1><div>By Ann Lee</div><div>${paragraphs(NOTE)}</div><div>${teasers()}</div>`],
  [
    'elements like its own',
    `<article><h1>${TITLE}</h1>${paragraphs(NOTE)}</article>${teasers().replaceAll('div>', 'article>')}`,
  ],
  ['a box of its own element', `<main><h1>${TITLE}</h1>${paragraphs(NOTE)}<section>${teasers()}</section></main>`],
  [
    'its own element, by a name that tells',
    `<div><h1>${TITLE}</h1>${paragraphs(NOTE)}<div class="related">${teasers()}</div></div>`,
  ],
  [
    'two boxes',
    `<div><h1>${TITLE}</h1><div>${paragraphs(NOTE)}</div><div>${row((i) => `<h3><a href="/${i}">Of boats and trams, part ${i}</a></h3>`, '', 2)}</div></div>`,
  ],
  [
    'a single box',
    `<div><h1>${TITLE}</h1><div>${paragraphs(NOTE)}</div>${row((i) => `<h3><a href="/${i}">Of boats and trams, part ${i}</a></h3>`, '', 1)}</div>`,
  ],
])('a news item of two sentences is told from longer teasers in %s', (_where, body) => {
  expect(textOf(body)).toEqual(NOTE);
});

it.each([
  ['that does not say it is an article', `<h1>${TITLE}</h1><div>${paragraphs(NOTE)}</div><div>${teasers()}</div>`, ''],
  [
    'whose list tells more of each thing',
    `<h1>${TITLE}</h1><div>${paragraphs(NOTE)}</div><div>${teasers(paragraphs(OTHER.slice(1, 3)))}</div>`,
    NEWS,
  ],
  ['whose list stands in one element with it', `<h1>${TITLE}</h1><div>${paragraphs(NOTE)}${teasers()}</div>`, NEWS],
  [
    'whose rows are statements',
    `<h1>${TITLE}</h1><div>${paragraphs(NOTE)}</div><div>${row((i) => `<div>${['Oda Brekke', 'Tom Oduya', 'Jo Brandt', 'Ann Keller'][i]}</div>`)}</div>`,
    NEWS,
  ],
])('a sentence over rows of boxes is no article by itself on a page %s', (_what, body, head) => {
  expect(textOf(body, head)).toEqual(expect.arrayContaining(OTHER));
});

it('a sentence without teasers beside it is too little for an article still', () => {
  expect(
    textOf(`<h1>${TITLE}</h1><div>${paragraphs(NOTE)}</div><ul><li><a href="/a">Of boats and trams</a></li></ul>`),
  ).toEqual([]);
});

const SENTENCES = [
  'A boat hit the pier on Sunday.',
  'Nobody was hurt.',
  'The harbour was closed for an hour.',
  'The skipper, 24, was fined.',
  'The pier belongs to the school.',
  'It will be repaired by May, the school said.',
  '“It was loud,” said Oda Brekke.',
  'She lives across the bay.',
  'It is the third such day this year.',
  'The board wants a light there.',
];

it.each([
  ['paragraphs', paragraphs(SENTENCES)],
  ['elements that are none', SENTENCES.map((text) => `<div>${text}</div>`).join('')],
])(
  'news told in sentences of a few words, all of them %s, is found on a page that says it is an article',
  (_what, text) => {
    const page = `<main><h1>${TITLE}</h1><div>By Ann Lee</div><div>${text}</div></main><footer><p>All rights are ours.</p></footer>`;
    expect(textOf(page)).toEqual(SENTENCES);
    expect(textOf(page, '')).toEqual([]);
  },
);

it('two sentences below a standfirst are the article of a page that says it is one', () => {
  const two = [NOTE[0], 'The board says so in a letter to the islanders, who have known it for a year.'];
  const page = `<main><h1>${TITLE}</h1><p class="dek">The pier is rotten, and nobody will pay for it, says the board.</p><div>${paragraphs(two as string[])}</div></main>`;
  expect(textOf(page)).toEqual(two);
  expect(textOf(page, '')).toEqual([]);
});

it('a news item of two sentences is told from teasers also where longer comments stand below them', () => {
  const said = row((i) => `<div>${['Oda Brekke', 'Tom Oduya', 'Jo Brandt', 'Ann Keller'][i]}</div>`, paragraphs(OTHER));
  const page = (heading: string) =>
    `<main><h1>${TITLE}</h1><div>${paragraphs(NOTE)}</div><section>${teasers()}</section><div><h3>${heading}</h3>${said}</div></main>`;
  expect(textOf(page('Comments'))).toEqual(NOTE);
  expect(textOf(page('What they say of it'))).toEqual(expect.arrayContaining(OTHER));
});

it('a news item in three parts below a headline of the second rank is told from teasers; below a heading of something else it is not', () => {
  const parts = [NOTE[0], 'Nobody has asked the islanders, says the shop.', 'The board will meet again on Friday.'];
  const boxes = parts.map((text) => `<div><div><p>${text}</p></div></div>`).join('<figure><img src="a.jpg"></figure>');
  const page = (heading: string) =>
    `<main><article><header><h2>${heading}</h2></header><section>${boxes}</section></article><section>${teasers().replaceAll('div>', 'article>')}</section></main>`;
  expect(textOf(page(TITLE))).toEqual(parts);
  expect(textOf(page('News of the island'))).toEqual(expect.arrayContaining(OTHER));
});

it('two sentences are the article also where rights and author stand below them in boxes of their kind; alone, one is not', () => {
  const two = [NOTE[0], 'The board says so in a letter to the islanders.'] as string[];
  const rights =
    '<div><p>All rights reserved. This material may not be published, broadcast, rewritten or redistributed by anybody, and the Skarn Messenger is not liable for what other pages say of it.</p></div>';
  const page = (texts: string[]) =>
    `<main><h1>${TITLE}</h1><div>By Ann Lee</div><div>${paragraphs(texts)}</div>${rights}</main>`;
  expect(textOf(page(two))).toEqual(two);
  expect(textOf(page(two), '')).toEqual([]);
  expect(textOf(page(two.slice(1)))).toEqual([]);
});
