import { expect, it } from 'vitest';
import { FERRY_TEXT } from '../../../test/ferry-text.ts';
import { readHtml } from '../../../tools/analyze/read-html.ts';
import { articleText } from '../article-text.ts';
import { findArticles } from '../find-articles.ts';

const HEADING = 'What the islanders say';
const lines = '<p>Built in 1961</p><p>Two engines</p><p>Ninety seats</p><p>No bar</p>';
const CARD = `<div class="x1"><h4>The boat</h4>${lines}</div>`;
const OPEN = `<div class="x1">${lines}</div>`;
const LINKED = `<div class="x1"><h4><a href="/2026/tram.html">The tram stops in June</a></h4>${lines}</div>`;
const PICTURES = [1, 2, 3, 4]
  .map((n) => `<figure><img src="/${n}.jpg"><figcaption>The pier in year ${n}.</figcaption></figure>`)
  .join('');

function isRead(between: string): boolean {
  const [first, second, ...rest] = FERRY_TEXT.map((line) => `<p>${line}</p>`);
  const text = `${first}${second}<h3>${HEADING}</h3>${between}${rest.join('')}`;
  const body = `<main><h1>The last boat has left</h1><div class="text">${text}</div></main>`;
  const reading = readHtml(`<html><head><title>The last boat has left</title></head><body>${body}</body></html>`);
  if (typeof reading === 'string') throw new Error(reading);
  const [article] = findArticles(reading);
  const found = article === undefined ? [] : articleText(reading, article).split('\n');
  expect(FERRY_TEXT.filter((line) => !found.includes(line))).toEqual([]);
  return found.includes(HEADING);
}

it.each([
  ['a box with a heading of its own', true, CARD],
  ['two of them', true, CARD + CARD],
  ['three pictures and more', true, PICTURES],
  ['a box without one, which it may stand over', false, OPEN],
  ['a box that opens with a link to another story', false, LINKED],
  ['its text, behind another heading', false, `<h3>The boat</h3>${CARD}`],
])('a subheading over %s before its text is the text’s: %s', (_what, expected, between) => {
  expect(isRead(between)).toBe(expected);
});
