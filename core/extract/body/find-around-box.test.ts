import { expect, it } from 'vitest';
import { readHtml } from '../../../tools/analyze/read-html.ts';
import { articleText } from '../article-text.ts';
import { findArticles } from '../find-articles.ts';

const OPENING = [
  'The ferry to Skarn Island will stop running in October, the harbour board said on Tuesday, because the pier is rotten.',
  'Islanders had been warned in spring, and few believed it. Most of them have sold their lorries.',
  'They had their reasons.',
];
const REST = Array.from(
  { length: 24 },
  (_, i) =>
    `Repairs would cost more than the island earns in ${i + 2} years, said the board, and nobody on it has been there.`,
);

function textOf(body: string): string[] {
  const reading = readHtml(`<html><head><title>The last boat</title></head><body>${body}</body></html>`);
  if (typeof reading === 'string') throw new Error(reading);
  const [article] = findArticles(reading);
  return article === undefined ? [] : articleText(reading, article).split('\n');
}

const paragraphs = (texts: readonly string[], open = '<p>') =>
  texts.map((text) => `${open}${text}</${open.slice(1).split(/[ >]/)[0]}>`).join('');
const page = (opening: string, rest: string, head = '<h1>The last boat</h1>') =>
  `<main>${head}<div class="text">${opening}<div class="rest">${rest}</div></div></main>`;

it.each([
  ['that share a class name with it', '<div class="text__paragraph">'],
  ['without class names', '<p>'],
])('paragraphs before the greater part of a text, in the element around it, are text: those %s', (_which, open) => {
  expect(textOf(page(paragraphs(OPENING, open), paragraphs(REST, open)))).toEqual([...OPENING, ...REST]);
});

it.each([
  ['a single one without a name, mostly a standfirst', paragraphs(OPENING.slice(0, 1)), paragraphs(REST)],
  ['others by their names', paragraphs(OPENING, '<div class="lead">'), paragraphs(REST, '<div class="par">')],
  ['notices by their names', paragraphs(OPENING, '<p class="subscribe">'), paragraphs(REST)],
  [
    'linked lines',
    paragraphs(['<a href="/a">The tram stops</a>.', '<a href="/b">The bus stops</a>.']),
    paragraphs(REST),
  ],
])('what stands before it is not: %s', (_what, opening, rest) => {
  expect(textOf(page(opening, rest))).toEqual(REST);
});

it('what stands in one element with the headline is not, either', () => {
  const html = `<main><h1>The last boat</h1>${paragraphs(OPENING)}<div class="rest">${paragraphs(REST)}</div></main>`;
  expect(textOf(html)).toEqual(REST);
});

it.each([
  ['a box of its own', '<div>'.repeat(2), '</div>'.repeat(2), '<div>', '</div>'],
  ['a box within others', '<div>', '</div>', '<section>'.repeat(3), '</section>'.repeat(3)],
])(
  'the beginning of a text in %s before the rest’s is text, not what has a heading there',
  (_where, to, end, from, close) => {
    const html = (more: string) =>
      `<main><h1>The last boat</h1>${from}${more}${paragraphs(OPENING)}${close}<div></div>${to}${paragraphs(REST)}${end}</main>`;
    expect(textOf(html(''))).toEqual([...OPENING, ...REST]);
    expect(textOf(html('<h4>In short</h4>'))).toEqual(REST);
  },
);

it('long paragraphs behind the rest of a text in boxes of another kind are text, not what has a heading there', () => {
  const end = REST.slice(0, 3).map(
    (text) => `${text} So they said, one after the other, and went home to their dinners.`,
  );
  const html = (more: string) =>
    `<main><h1>The last boat</h1><div>${paragraphs(REST)}</div><section><div>${more}${paragraphs(end)}</div></section></main>`;
  expect(textOf(html(''))).toEqual([...REST, ...end]);
  expect(textOf(html('<h4>Who we are</h4>'))).toEqual(REST);
});

it('a heading between the paragraphs of a text’s beginning or end in a box of its own, or a box with one, costs none of them', () => {
  const [one = '', two = '', last = ''] = OPENING;
  const box = '<div><h4>Related</h4><ul><li><a href="/tram">The last tram has left the town</a></li></ul></div>';
  const part = (within: string) => `<section><div>${paragraphs([one, two])}${within}<p>${last}</p></div></section>`;
  const html = (before: string, behind: string) =>
    `<main><h1>The last boat</h1>${before}<div></div><div><div>${paragraphs(REST)}</div></div>${behind}</main>`;
  expect(textOf(html(part(box), ''))).toEqual([...OPENING, ...REST]);
  expect(textOf(html(part('<h2>The lorries</h2>'), ''))).toEqual([one, two, 'The lorries', last, ...REST]);
});

it.each([
  ['text, where its names are theirs', 'text', true],
  ['none, where it is of another kind', 'about', false],
])('a part of two paragraphs before a longer list in a part of its own is %s', (_what, name, isOwn) => {
  const part = (kind: string, inner: string) => `<div class="part"><div class="${kind}">${inner}</div></div>`;
  const list = `<ol>${REST.slice(0, 9)
    .map((text) => `<li>${text}</li>`)
    .join('')}</ol>`;
  const html = `<main><h1>The last boat</h1>${part(name, paragraphs(OPENING))}${part('text', list)}</main>`;
  expect(textOf(html)).toEqual([...(isOwn ? OPENING : []), ...REST.slice(0, 9)]);
});
