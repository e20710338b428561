import { expect, it } from 'vitest';
import { readHtml } from '../../../tools/analyze/read-html.ts';
import { articleText } from '../article-text.ts';
import { findArticles } from '../find-articles.ts';

const TEXT = [
  'The ferry to Skarn Island will stop running in October, the harbour board said on Tuesday, because the pier is rotten.',
  'Islanders had been warned in spring, and few believed it. “We have heard that every year,” said Oda Brekke.',
  'According to the board, repairs would cost more than the island earns in ten years.',
];
const SAID = [
  'I crossed with my father in 1961, and the pier was rotten even then, believe me or not, dear board, so what is new about it?',
  'Whoever lives on an island has a boat of his own, and whoever has none should move to the town, as my aunt has done, and not complain.',
];
const LONG = [...SAID, ...SAID].join(' ');
const MORE =
  'The tram to Vesle will stop in June, said the board of the tram, because its rails can no longer carry it. Nobody was asked, and nobody was surprised, said a driver.';
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');
const boxes = (texts: readonly string[]) =>
  texts.map((text, i) => `<div><div>Reader ${i}</div><div>${text}</div></div>`).join('');

function textOf(inner: string): string[] {
  const page = `<main><h1>The last boat</h1>${inner}</main>`;
  const reading = readHtml(`<html><head><title>The last boat</title></head><body>${page}</body></html>`);
  if (typeof reading === 'string') throw new Error(reading);
  const [article] = findArticles(reading);
  return article === undefined ? [] : articleText(reading, article).split('\n');
}
const text = `<div>${paragraphs(TEXT)}</div>`;

it.each(['Comments', '2 Comments', 'Comments (2)', 'Leave a comment', '2 Kommentare', 'Комментарии'])(
  'what readers say at more length than the text is none of it in an element that opens with the heading “%s”',
  (heading) => {
    expect(textOf(`${text}<div><div><h3>${heading}</h3></div>${boxes([LONG, LONG])}</div>`)).toEqual(TEXT);
  },
);

it.each(['Discussion', 'Responses', 'The board’s comments'])('a part of a text may be headed “%s”', (heading) => {
  expect(textOf(`${text}<div><h3>${heading}</h3>${paragraphs(SAID)}</div>`)).toEqual([...TEXT, heading, ...SAID]);
});

it.each(['Related', 'More stories', 'You may also like', 'Das könnte Sie auch interessieren'])(
  'paragraphs in an element that opens with the heading “%s” are of other stories',
  (heading) => {
    expect(textOf(`${text}<div><h3>${heading}</h3><p>${MORE}</p></div>`)).toEqual(TEXT);
  },
);

it.each([
  'About the author',
  'About the authors',
  'About the writer',
  'Über den Autor',
  'À propos de l’auteur',
  'Sobre el autor',
])('paragraphs in an element that opens with the heading “%s” tell of who wrote the text', (heading) => {
  const [about = ''] = SAID;
  expect(textOf(`${text}<div><h3>${heading}</h3><p>${about}</p></div>`)).toEqual(TEXT);
  expect(textOf(`${text}<div><h3>${heading}’s boat</h3><p>${about}</p></div>`)).toContain(about);
});

it.each([
  ['other stories', '<h4>Related</h4><ul><li><a href="/tram">The tram stops</a></li></ul>'],
  ['comments', '<h4>2 comments</h4>'],
])('a text is found also where a label of %s opens its own element', (_what, label) => {
  expect(textOf(`<div>${label}${paragraphs([...TEXT, ...SAID])}</div>`)).toEqual(
    expect.arrayContaining([...TEXT, ...SAID]),
  );
});

it('paragraphs behind a box of other stories that opens their own part of the text are text', () => {
  const related = '<div><h4>Related</h4><ul><li><a href="/tram">The tram stops</a></li></ul></div>';
  const parts = [`<div>${paragraphs(TEXT)}</div>`, `<div>${related}${paragraphs(SAID)}</div>`];
  expect(textOf(`<div>${parts.join('')}</div>`)).toEqual([...TEXT, ...SAID]);
});
