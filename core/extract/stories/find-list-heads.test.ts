import { expect, it } from 'vitest';
import { readHtml } from '../../../tools/analyze/read-html.ts';
import { findInserted } from '../../analyse/inserted/find-inserted.ts';
import { articleText } from '../article-text.ts';
import { findArticles } from '../find-articles.ts';

const INTRO = [
  'The ferry to Skarn Island runs until October, and whoever comes with the last boat stays until spring.',
  'So we slept in every house that has a bed to let, and asked those who had slept there before us. None of them was paid.',
  'The board was asked, too, and said that it had never slept on the island, nor would it as long as there was a boat.',
];
const NAMES = [
  'The Old Pier',
  'Lunde House',
  'The Lamp',
  'Moe’s Rooms',
  'Net Loft',
  'Salt House',
  'The Bay',
  'Holm Inn',
];
const tellOf = (name: string) =>
  `Nobody who slept at ${name} has forgotten it, and most would come again. The breakfast is cold, the landlady is not.`;
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');

interface Shape {
  count: number;
  href?: (i: number) => string;
  head?: (name: string, i: number) => string;
  /** Text and list in one element, or each in its own. */
  isApart?: boolean;
}

function list({ count, href = (i) => `/house/${i}`, head = (name) => name, isApart = false }: Shape): string {
  const items = NAMES.slice(0, count).map(
    (name, i) => `<div><h2><a href="${href(i)}">${head(name, i)}</a></h2><p>${tellOf(name)}</p></div>`,
  );
  const intro = paragraphs(INTRO);
  return isApart
    ? `<div>${intro}</div><div>${items.join('')}</div>`
    : `<div class="text">${intro}${items.join('')}</div>`;
}

function textOf(title: string, body: string): string[] {
  const reading = readHtml(
    `<html><head><title>${title}</title><link rel="canonical" href="https://www.messenger.example/stay"></head>
    <body><h1>${title}</h1><main>${body}</main></body></html>`,
  );
  if (typeof reading === 'string') throw new Error(reading);
  const [article] = findArticles(reading);
  return article === undefined ? [] : articleText(reading, article).split('\n');
}

const elsewhere = (i: number) => `https://house-${i}.example/`;
const rank = (name: string, i: number) => `${i + 1}. ${name}`;
const told = (count: number, head: (name: string, i: number) => string = (name) => name) =>
  NAMES.slice(0, count).flatMap((name, i) => [head(name, i), tellOf(name)]);

it.each<[string, string, Shape]>([
  ['the headline counts them', 'The 8 best houses on Skarn', { count: 8 }],
  ['the headline counts them in a word', 'The five best houses on Skarn', { count: 5 }],
  ['the headline counts many, the text before them stands apart', '8 houses on Skarn', { count: 8, isApart: true }],
  ['they are numbered', 'The best houses on Skarn', { count: 5, head: rank }],
  ['they are numbered backwards', 'The best houses', { count: 5, head: (name, i) => `#${5 - i} ${name}` }],
  ['they are on other sites', 'Where to sleep on Skarn', { count: 5, href: elsewhere }],
])('linked headings over the things a list tells of are text where %s', (_what, title, shape) => {
  expect(textOf(title, list(shape))).toEqual([...INTRO, ...told(shape.count, shape.head)]);
});

it.each<[string, string, Shape]>([
  ['nothing tells that they are a list', 'The board on Skarn has met', { count: 6 }],
  ['the headline counts something else', 'Board of 7 on Skarn has met', { count: 6 }],
  ['there are so many by chance', 'Storm on Skarn: 6 are missing', { count: 6, isApart: true }],
  ['years and sums are no count', 'The 5,006 boats of 1996', { count: 6 }],
  [
    'they lead to other sites from an element of their own',
    'The news on Skarn',
    { count: 5, href: elsewhere, isApart: true },
  ],
  ['days stand before them', 'The board on Skarn', { count: 5, head: (name, i) => `${i + 1} May: ${name}` }],
])('linked headings over a row of teasers are none of a text’s where %s', (_what, title, shape) => {
  expect(textOf(title, list(shape))).toEqual(INTRO);
});

it('numbered teasers beside a longer text are no list of it', () => {
  const text = NAMES.map(
    (name) => `${tellOf(name)} It has been so since the pier was built, and will be when it is gone.`,
  );
  const teasers = NAMES.slice(0, 5).map(
    (name, i) => `<div><h3><a href="/${i}">${rank(name, i)}</a></h3><p>${tellOf(name)}</p></div>`,
  );
  expect(textOf('The news on Skarn', `<div>${paragraphs(text)}${teasers.join('')}</div>`)).toEqual(text);
});

it.each([
  ['a caption', '<figure><figcaption>The house, seen from the boat</figcaption></figure>'],
  ['an address and a price', '<p>Pier Street 4</p><p>From 40 crowns</p>'],
])('a heading of a list with %s below it is marked as no other story’s, a teaser between is', (_what, below) => {
  const items = NAMES.map(
    (name, i) =>
      `<div><h2><a href="/2026/05/03/a-house-on-skarn-${i}.html">${name} on Skarn</a></h2>${below}<p>${tellOf(name)}</p></div>`,
  );
  const teaser = '<h4><a href="/2026/05/04/the-tram-stops.html">The tram on Vesle stops in May</a></h4>';
  items.splice(4, 0, teaser);
  const reading = readHtml(
    `<html><head><title>The 8 best houses on Skarn</title><link rel="canonical" href="https://www.messenger.example/stay"></head>
    <body><h1>The 8 best houses on Skarn</h1><div>${paragraphs(INTRO)}${items.join('')}</div></body></html>`,
  );
  if (typeof reading === 'string') throw new Error(reading);
  const notes = findArticles(reading).flatMap((article) => findInserted(reading, article));
  const marked = notes.map(({ content: [span] }) => reading.text.slice(span?.start, span?.end));
  expect(marked).toEqual(['The tram on Vesle stops in May']);
});
