import { expect, it } from 'vitest';
import { readHtml } from '../../../tools/analyze/read-html.ts';
import { articleText } from '../article-text.ts';
import { findArticles } from '../find-articles.ts';

const LEAD =
  'The ferry to Skarn Island runs until October, and whoever comes with the last boat stays until the spring.';
const END =
  'The next boat leaves at noon on Monday, and whoever is late for it may stay another night, said the board.';
const PARTS = ['The pier', 'The lamp', 'The bay', 'The hill'].flatMap((name) => [
  name,
  `${name} was built by hand, and the man who built it was paid in coal, of which there was too little that winter.`,
  `Nobody has been paid for ${name.toLowerCase()} since, said the board, and nobody has asked to be until this Tuesday.`,
]);
const parts = PARTS.map((text, i) =>
  i % 3 === 0 ? `${i > 0 ? '</section>' : ''}<section><h2>${text}</h2>` : `<p>${text}</p>`,
);
const SECTIONS = `${parts.join('')}</section>`;

function textOf(body: string): string[] {
  const reading = readHtml(`<html><head><title>The last boats</title></head><body>${body}</body></html>`);
  if (typeof reading === 'string') throw new Error(reading);
  const [article] = findArticles(reading);
  return article === undefined ? [] : articleText(reading, article).split('\n');
}
const page = (before: string, behind = '') =>
  textOf(`<article><h1>The last boats</h1>${before}${SECTIONS}${behind}</article>`);

it('a paragraph over the parts of a text, each in an element of its own, is its introduction, and one behind them its end', () => {
  expect(page(`<div>By Ann Lee</div><p>${LEAD}</p>`, `<p>${END}</p>`)).toEqual([LEAD, ...PARTS, END]);
});

it('a button may stand between the last part and the end, other text may not', () => {
  expect(page(`<p>${LEAD}</p>`, `<div><a href="https://shop.example">To the shop</a></div><p>${END}</p>`)).toEqual([
    LEAD,
    ...PARTS,
    END,
  ]);
  const note =
    '<div><p>Whoever wants to know more of this may ask the board, which answers letters on every Monday.</p></div>';
  expect(page(`<p>${LEAD}</p>`, `${note}<p>${END}</p>`)).not.toContain(END);
});

it('what closes a text behind its parts is text also where the introduction has two paragraphs', () => {
  const two = [LEAD, 'Whoever comes back by another boat is asked for two coins at the pier, and has been since 1921.'];
  const intro = two.map((text) => `<p>${text}</p>`).join('');
  expect(textOf(`<article><h1>The last boats</h1><div>${intro}${SECTIONS}<p>${END}</p></div></article>`)).toEqual([
    ...two,
    ...PARTS,
    END,
  ]);
});

it('a picture may stand between the introduction and the first part', () => {
  const picture = '<figure><figcaption>The pier in May.</figcaption></figure>';
  expect(page(`<p>${LEAD}</p>${picture}`)).toEqual([LEAD, ...PARTS]);
});

it.each([
  ['a standfirst by its name', `<p class="standfirst">${LEAD}</p>`, '', PARTS],
  ['what stands with the headline in an element of its own', `<header><p>${LEAD}</p></header>`, '', PARTS],
  [
    'an offer',
    '<p>Sign up for our daily newsletter and never miss a boat that leaves the island again.</p>',
    '',
    PARTS,
  ],
  ['what closes the page, built otherwise', `<p>${LEAD}</p>`, `<p class="note">${END}</p>`, [LEAD, ...PARTS]],
  ['what closes the page, no introduction being there', '', `<p>${END}</p>`, PARTS],
])('what stands around the parts is none of the text: %s', (_what, before, behind, expected) => {
  expect(page(before, behind)).toEqual(expected);
});

it('a paragraph over parts that have no headings stays outside', () => {
  const chunks = PARTS.filter((_, i) => i % 3 !== 0)
    .map((text) => `<section><p>${text}</p></section>`)
    .join('');
  expect(textOf(`<article><h1>The last boats</h1><p>${LEAD}</p>${chunks}</article>`)).not.toContain(LEAD);
});

it('a paragraph that opens the element which holds a text’s parts, and not the headline, is text', () => {
  const answers = PARTS.filter((_, i) => i % 3 !== 0);
  const parts = answers.map(
    (text, i) => `<div class="qa"><p class="q"><b>Question ${i}</b></p><p class="a">${text}</p></div>`,
  );
  const body = (lead: string) =>
    `<article><h1>The last boats</h1><div class="body">${lead}${parts.join('')}</div></article>`;
  expect(textOf(body(`<p>${LEAD}</p>`))[0]).toBe(LEAD);
  expect(textOf(body(`<p class="standfirst">${LEAD}</p>`))).not.toContain(LEAD);
});
