import { expect, it } from 'vitest';
import { FERRY_TEXT } from '../../../test/ferry-text.ts';
import { readHtml } from '../../../tools/analyze/read-html.ts';
import { articleText } from '../article-text.ts';
import { findArticles } from '../find-articles.ts';

const TEXT = FERRY_TEXT.slice(0, 5);
const OTHER =
  'The tram to Vesle will stop in June, said the board of the tram, because its rails can no longer carry it.';
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');

const textOf = (opening: string) =>
  textIn(`${opening}<div class="remainder-content">${paragraphs(TEXT.slice(2))}</div>`);

function textIn(body: string): string[] {
  const page = `<main><h1>The last boat has left</h1><div>${body}</div></main>`;
  const reading = readHtml(`<html><head><title>The last boat has left</title></head><body>${page}</body></html>`);
  if (typeof reading === 'string') throw new Error(reading);
  const [article] = findArticles(reading);
  return article === undefined ? [] : articleText(reading, article).split('\n');
}

it('the paragraphs of a text that all may read are text, though their box is named as a teaser', () => {
  expect(textOf(`<div class="teaser-content">${paragraphs(TEXT.slice(0, 2))}</div>`)).toEqual(TEXT);
});

it.each([
  ['under a heading', `<div class="teaser"><h3>The tram</h3>${paragraphs([OTHER, `${OTHER} Or so it says.`])}</div>`],
  [
    'with a link',
    `<div class="teaser"><p>${OTHER}</p><p><a href="/tram">More on the tram</a></p><p>${OTHER} Or so it says.</p></div>`,
  ],
  ['of one paragraph', `<div class="teaser"><p>${OTHER}</p></div>`],
])('a teaser over a text is none of it: %s', (_what, teaser) => {
  expect(textOf(teaser)).toEqual(TEXT.slice(2));
});

/** A text most of which only subscribers see, with one line more among it. */
const walled = (line: string) => {
  const paid = FERRY_TEXT.map((text) => `<p class="paywall">${text}</p>`);
  return textIn(`<p>${OTHER}</p>${paid.slice(0, 3).join('')}${line}${paid.slice(3).join('')}`);
};

it('a paragraph behind the wall that has a name of its own, too, is text as the rest', () => {
  expect(walled(`<p class="has-dropcap paywall">${OTHER} Or so it says.</p>`)).toContain(`${OTHER} Or so it says.`);
});

it('what is an offer by another of its names stays one behind the wall', () => {
  const found = walled(`<p class="newsletter paywall">${OTHER} Or so it says.</p>`);
  expect(found).toContain(FERRY_TEXT[3]);
  expect(found).not.toContain(`${OTHER} Or so it says.`);
});
