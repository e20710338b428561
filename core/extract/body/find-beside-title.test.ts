import { expect, it } from 'vitest';
import { FERRY_TEXT } from '../../../test/ferry-text.ts';
import { readHtml } from '../../../tools/analyze/read-html.ts';
import { articleText } from '../article-text.ts';
import { findArticles } from '../find-articles.ts';

const TEXT = FERRY_TEXT;
const TERMS = [
  'Whoever trades in boats may lose all of his money, and more than that where he has borrowed it from the harbour bank.',
  'Prices on this site need not be those at which boats are sold, and nobody here answers for what comes of that.',
  'It is forbidden to store, show or hand on what stands here without being told in writing that one may do so.',
];
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');
const box = (outer: string, inner: string, texts: readonly string[]) =>
  `<div class="${outer}"><div class="${inner}">${paragraphs(texts)}</div></div>`;

function textOf(body: string): string[] {
  const reading = readHtml(`<html><head><title>The last boat has left</title></head><body>${body}</body></html>`);
  if (typeof reading === 'string') throw new Error(reading);
  const [article] = findArticles(reading);
  return article === undefined ? [] : articleText(reading, article).split('\n');
}
const article = (texts: readonly string[]) =>
  `<div class="page"><h1>The last boat has left</h1><div class="text">${paragraphs(texts)}</div></div>`;

it('terms below a text are none of it, though their boxes are built as its own', () => {
  expect(textOf(`${article(TEXT)}${box('bottom', 'small', TERMS)}`)).toEqual(TEXT);
});

it('nor are they where their boxes are others', () => {
  const long = [TERMS.join(' '), [...TERMS].reverse().join(' ')];
  expect(textOf(`${article(TEXT).replaceAll('div', 'section')}${box('bottom', 'small', long)}`)).toEqual(TEXT);
});

it.each([
  ['has the names of the first', box('page', 'text', TERMS)],
  ['has no names', `<div><div>${paragraphs(TERMS)}</div></div>`],
])('the rest of a text in an element of its own is text where that %s', (_what, rest) => {
  expect(
    textOf(`${article(TEXT).replaceAll(/ class="(?:page|text)"/g, rest.includes('text') ? '$&' : '')}${rest}`),
  ).toEqual([...TEXT, ...TERMS]);
});

it('the greater part of a text is text also where its first paragraphs stand with the headline, in boxes of another name', () => {
  const more = [...TERMS, ...TERMS, ...TERMS].map((text, i) => `${text} So it was on day ${i}.`);
  expect(textOf(`${article(TEXT)}${box('rest', 'more', more)}`)).toEqual([...TEXT, ...more]);
});

it('a text is found below a summary that stands with the headline, in boxes of other names', () => {
  const long = [...TERMS, ...TERMS, ...TERMS, ...TERMS, ...TERMS, ...TERMS].map(
    (text, i) => `${text} So it was on day ${i}.`,
  );
  expect(textOf(`${article(TEXT)}${box('bottom', 'small', long)}`)).toEqual(expect.arrayContaining(long));
});

it.each(['siteFooter', 'footerContent', 'globalfooter'])(
  'what stands in an element named “%s” is the page’s foot',
  (name) => {
    expect(textOf(`${article(TEXT.slice(0, 3))}<div class="${name}">${paragraphs(TERMS)}</div>`)).toEqual(
      TEXT.slice(0, 3),
    );
  },
);
