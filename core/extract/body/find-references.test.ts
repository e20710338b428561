import { expect, it } from 'vitest';
import { FERRY_TEXT } from '../../../test/ferry-text.ts';
import { readHtml } from '../../../tools/analyze/read-html.ts';
import { articleText } from '../article-text.ts';
import { findArticles } from '../find-articles.ts';

const LAST = FERRY_TEXT.at(-1);
const STUDIES = [
  'Brekke O, Lund P. On piers and what they carry. J Harb. 2026;12(3):44–59.',
  'Novak, Lise. “The rot that nobody saw.” Sea Letters, 2 May 2024. Accessed 3 May 2026.',
];
const BOOKS = [
  'In 2024 Oda Brekke wrote a book on the harbour, which half the town has read, as the mayor said, and more have bought.',
  'Her new one is better. “It is the best of all that were made of the pier,” said Per Lund, <a href="/a">who has read it</a>.',
];
const list = (texts: readonly string[]) => `<ol>${texts.map((text) => `<li>${text}</li>`).join('')}</ol>`;

function lastOf(end: string): string | undefined {
  const text = `<div>${FERRY_TEXT.map((line) => `<p>${line}</p>`).join('')}${end}</div>`;
  const reading = readHtml(`<article><h1>The last boat has left</h1>${text}</article>`);
  if (typeof reading === 'string') throw new Error(reading);
  const [article] = findArticles(reading);
  return article && articleText(reading, article).split('\n').at(-1);
}

it.each([
  ['a heading', `<h2>References</h2>${list(STUDIES)}`],
  ['a heading in another language', `<h3>Quellen:</h3>${list(STUDIES)}`],
  ['a line in bold, in paragraphs', `<p><b>Sources</b></p>${STUDIES.map((text) => `<p>${text}</p>`).join('')}`],
  ['a heading, with links', `<h2>Further reading</h2>${list([`<a href="/a">The pier</a>, a film by Jo Brandt`])}`],
  ['a heading, and over a house note', `<h2>Sources</h2>${list(STUDIES)}<p>Photo courtesy of Oda Brekke.</p>`],
])('what a text was made from is none of it, under %s', (_where, end) => {
  expect(lastOf(end)).toBe(LAST);
});

it.each([
  [
    'tells of springs',
    `<h2>Sources</h2><p>The river has two of them, and both are dry.</p>`,
    'The river has two of them, and both are dry.',
  ],
  ['has a heading of its own', `<h2>What was sold</h2>${list(STUDIES)}`, STUDIES[1]],
  ['has no heading', list(STUDIES), STUDIES[1]],
  [
    'is a list of what is asked for',
    `<h2>Sources</h2>${list(['The river has none.', 'The lake has one.'])}`,
    'The lake has one.',
  ],
  [
    'tells of books, with their years and links to them',
    `<h2>Literatur</h2>${BOOKS.map((text) => `<p>${text}</p>`).join('')}`,
    BOOKS[1]?.replace(/<[^>]+>/g, ''),
  ],
])('a last part is text where it %s', (_what, end, last) => {
  expect(lastOf(end)).toBe(last);
});

it('a study’s names, and its number on a line below, are none of the text', () => {
  const study =
    '<b>Reference:</b> “The rot that nobody saw” by Lise Novak and Per Lund, 2 May 2026, <i>Sea Letters</i>.<br>DOI: 10.1000/xyz';
  expect(lastOf(`<p>${study}</p>`)).toBe(LAST);
});
