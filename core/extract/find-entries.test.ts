import { expect, it } from 'vitest';
import { readHtml } from '../../tools/analyze/read-html.ts';
import { articleText } from './article-text.ts';
import { findArticles } from './find-articles.ts';

const TITLE = 'The last boat has left';
const TEXT = [
  'The ferry to Skarn Island will stop running in October, the harbour board said on Tuesday, because the pier is rotten.',
  'Islanders had been warned in spring, and few believed it. “We have heard that every year,” said Oda Brekke.',
  'According to the board, repairs would cost more than the island earns in ten years.',
  'A second boat has been promised for the school run, and the teacher says that he will believe it when he smells it.',
];
const OTHER =
  'The tram to Vesle will stop in June, said the board of the tram, because its rails can no longer carry it.';
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');

function textOf(body: string): string[] {
  const reading = readHtml(`<html><head><title>${TITLE}</title></head><body>${body}</body></html>`);
  if (typeof reading === 'string') throw new Error(reading);
  const [article] = findArticles(reading);
  return article === undefined ? [] : articleText(reading, article).split('\n');
}

const around = (box: string) => `<main><h1>${TITLE}</h1><div>${paragraphs(TEXT.slice(0, 2))}</div>${box}
  <div>${paragraphs(TEXT.slice(2))}</div></main>`;
const within = (box: string) =>
  `<main><h1>${TITLE}</h1><div>${paragraphs(TEXT.slice(0, 2))}${box}${paragraphs(TEXT.slice(2))}</div></main>`;

const HEADED = `<div><div><h4><a href="/tram">The tram stops</a></h4><p>${OTHER}</p></div></div>`;
const LINKED = `<div><div><a href="/tram">The tram to Vesle stops, too</a><p>${OTHER}</p></div></div>`;

it.each([
  ['a linked heading, between its parts', around(HEADED)],
  ['a linked heading, between its paragraphs', within(HEADED)],
  ['a linked title, between its parts', around(LINKED)],
  ['a linked title, between its paragraphs', within(LINKED)],
])('a text is told from a single teaser in a box without a name, under %s', (_what, body) => {
  expect(textOf(body)).toEqual(TEXT);
});

it.each([
  ['a topic is linked', `<div><div><a href="/coast">Coast</a><p>${OTHER}</p></div></div>`],
  [
    'its source is linked behind it',
    `<div><div><p>${OTHER}</p><a href="https://tram.example">The board of the tram</a></div></div>`,
  ],
])('a paragraph in a box of its own is text where %s', (_what, box) => {
  expect(textOf(within(box))).toEqual([...TEXT.slice(0, 2), OTHER, ...TEXT.slice(2)]);
});

it('a short text under a headline that is a link to its own page is no teaser', () => {
  const notice = `<div><ul>${`<li>${OTHER}</li>`.repeat(3)}</ul></div>`;
  const text = [TEXT[0], TEXT[1], TEXT[3]] as string[];
  const headed = `<div><div><h2><a href="/boat">${TITLE}</a></h2>${paragraphs(text)}</div></div>`;
  expect(textOf(`${headed}${notice}`)).toEqual(text);
});
