import { expect, it } from 'vitest';
import { readHtml } from '../../../tools/analyze/read-html.ts';
import { articleText } from '../article-text.ts';
import { findArticles } from '../find-articles.ts';
import { isWoven } from './is-woven.ts';

/** "[A] and [B] met." with links for what stands in brackets. */
const linked = (text: string) => `<p>${text.replace(/\[([^\]]*)\]/g, '<a href="/$1">$1</a>')}</p>`;

function read(body: string) {
  const reading = readHtml(`<html><head><title>The last boat</title></head><body>${body}</body></html>`);
  if (typeof reading === 'string') throw new Error(reading);
  return reading;
}

it.each([
  ['[Oda Brekke] of the shop, [Tom Oduya] and [Jo Brandt of the harbour] voted against it.', true],
  ['The board, which [Ann Keller] leads with [Per Lund], has met.', true],
  ['The board says in [a report that nobody but its own members has read], and that is all.', true],
  ['The board bought [a lamp]. “[It burns]”, says [the report].', true],
  ['A letter in [the Messenger] and one in [the Courier] say so', false, 'no sentence'],
  ['[The tram to the pier will stop in May] The board has decided so, and nobody knows why.', false, 'a title'],
  ['[The tram will stop in May] Nobody knows why the board has decided so. [Read on]', false, 'a title and more'],
  ['[The tram stops]. [The bus stops]. [The board meets].', false],
  ['More: [The tram stops] | [The bus stops] | [The board meets].', false],
  ['[The tram stops] – [The bus stops] – all of it on one page.', false],
  ['Nobody has met, and nothing was said.', false, 'no link'],
] as [string, boolean, string?][])('%s: woven %s', (text, expected) => {
  const [block] = read(linked(text)).blocks;
  expect(block && isWoven(block)).toBe(expected);
});

const PLAIN = [
  'The ferry to Skarn Island will stop running in October, the harbour board said on Tuesday, because the pier is rotten.',
  'Islanders had been warned in spring, and few believed it. “We have heard that every year,” said Oda Brekke of the shop.',
  'A second boat has been promised for the school run, though the teacher would believe in it when he could smell it.',
];
const NAMES = [
  'The members of the board, [Oda Brekke], [Tom Oduya of the harbour], [Jo Brandt] and [Ann Keller], met on Tuesday and said no more.',
  '[Oda Brekke of the island shop], [Tom Oduya], [Jo Brandt from the mainland] and [Per Lund the teacher] voted against the plan.',
];
const plainOf = (text: string) => text.replace(/[[\]]/g, '');

function bodyOf(texts: readonly string[]): string[] {
  const reading = read(`<h1>The last boat</h1><div>${texts.map(linked).join('')}</div>`);
  const [article] = findArticles(reading);
  return article === undefined ? [] : articleText(reading, article).split('\n');
}

it.each([
  ['it opens with them', [...NAMES, ...PLAIN]],
  ['it closes with them', [...PLAIN, ...NAMES]],
  ['they are most of it', [...[1, 2, 3, 4, 5].map((day) => `${day}: ${NAMES[0]}`), NAMES[1] as string]],
])('paragraphs full of linked names are text where %s', (_where, texts) => {
  expect(bodyOf(texts)).toEqual(texts.map(plainOf));
});

it('a section within the text keeps its sentences full of links, and none of its links', () => {
  const [one, ...rest] = PLAIN.map(linked);
  const section = `<section>${NAMES.map(linked).join('')}${linked('[The tram stops in May as well]')}</section>`;
  const reading = read(`<h1>The last boat</h1><div>${one}${section}${rest.join('')}</div>`);
  const [article] = findArticles(reading);
  expect(article && articleText(reading, article).split('\n')).toEqual([
    PLAIN[0],
    ...NAMES.map(plainOf),
    ...PLAIN.slice(1),
  ]);
});

it.each([
  'For more on boats and piers, read [Who runs the boats now] and [Who owns the pier and the lamp].',
  '[The tram to the pier will stop running in May] The board has decided so, and nobody knows why. [Read on]',
  '[Piers], [boats], [trams], [lighthouses], [boards] and [islands].',
])('a line of links behind the text is none of it: %s', (line) => {
  expect(bodyOf([...PLAIN, line])).toEqual(PLAIN);
});
