import { expect, it } from 'vitest';
import { readHtml } from '../../../tools/analyze/read-html.ts';
import { articleText } from '../article-text.ts';
import { findArticles } from '../find-articles.ts';

const TEXT = [
  'The ferry to Skarn Island will stop running in October, the harbour board said on Tuesday, because the pier is rotten.',
  'Islanders had been warned in spring, and few believed it. “We have heard that every year,” said Oda Brekke.',
  'According to the board, repairs would cost more than the island earns in ten years, or in nine good ones.',
  'A second boat has been promised for the school run, and the teacher says that he will believe it when he smells it.',
];
const NEWS = [
  'The tram stops in June, its board has said, and not a day before.',
  'There is no water in the well, and nobody knows since when.',
  'The lighthouse is for sale again, with all that stands in it.',
];

const table = (...cells: string[]) => `<table><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></table>`;
const rows = (...cells: string[]) => `<table>${cells.map((cell) => `<tr><td>${cell}</td></tr>`).join('')}</table>`;

function textOf(body: string): string[] {
  const title = '<title>The last boat has left</title>';
  const reading = readHtml(`<html><head>${title}</head><body>${body}</body></html>`);
  if (typeof reading === 'string') throw new Error(reading);
  const [article] = findArticles(reading);
  return article === undefined ? [] : articleText(reading, article).split('\n');
}

const news = NEWS.map((line, i) => `<b>News ${i}</b><br>${line} <a href="/${i}">More</a>`);
const story = `<b>The last boat has left</b><br><br>${TEXT.join('<br><br>')}`;

it('short news in a table in another column than the article’s own table is no text', () => {
  expect(textOf(table('<a href="/">Skarn</a>', rows(story), rows(...news)))).toEqual(TEXT);
});

it('a text in several rows of one table is all its own, whatever table holds it', () => {
  const inRows = rows('<h1>The last boat has left</h1>', ...TEXT);
  expect(textOf(table('<a href="/">Skarn</a>', inRows))).toEqual(TEXT);
});

it('day and headline in one cell with the text, parted by line breaks, are none of it, and the day is known', () => {
  const cell = `<td><font>3 May 2026</font><br><b>The last boat has left</b><br><br>${TEXT.join('<br><br>')}</td>`;
  const title = '<title>The last boat has left | Skarn</title>';
  const reading = readHtml(`<html><head>${title}</head><body><table><tr>${cell}</tr></table></body></html>`);
  if (typeof reading === 'string') throw new Error(reading);
  const [article] = findArticles(reading);
  expect(article && articleText(reading, article).split('\n')).toEqual(TEXT);
  expect(article?.publishedText).toBe('3 May 2026');
});
