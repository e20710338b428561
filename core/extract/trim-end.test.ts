import { expect, it } from 'vitest';
import { readHtml } from '../../tools/analyze/read-html.ts';
import { articleText } from './article-text.ts';
import { findArticles } from './find-articles.ts';

const TEXT = [
  'The ferry to Skarn Island will stop running in October, the harbour board said on Tuesday, because the pier is rotten.',
  'Islanders had been warned in spring, and few believed it. “We have heard that every year,” said Oda Brekke.',
  'According to the board, repairs would cost more than the island earns in ten years.',
];

function lastOf(end: string, byline = 'By Runa Holm'): string | undefined {
  const text = [...TEXT, end].map((line) => `<p>${line}</p>`).join('');
  const html = `<article><h1>The last boat has left</h1><div>${byline}</div>${text}</article>`;
  const reading = readHtml(`<html><head><title>The last boat has left</title></head><body>${html}</body></html>`);
  if (typeof reading === 'string') throw new Error(reading);
  const [article] = findArticles(reading);
  return article && articleText(reading, article).split('\n').at(-1);
}

it.each([
  ['Contact reporter Runa Holm at rholm@skarn.example or 555-0142.'],
  ['Reach Runa Holm on X: @rholm. She reads what you write.'],
])('how the author is reached is no text: “%s”', (line) => {
  expect(lastOf(line)).toBe(TEXT.at(-1));
});

it.each([['By Runa Holm <b>May 3, 2026</b>'], ['May 3, 2026 by Runa Holm']])(
  'the author is known where the day stands in the same line: “%s”',
  (byline) => {
    expect(lastOf('Runa Holm has written for the Messenger since 1998.', byline)).toBe(TEXT.at(-1));
  },
);

it.each([
  ['Whoever wants to speak to the board writes to board@skarn.example, said Oda Brekke.'],
  ['The board told Runa Holm that it would answer by Friday.'],
])('how others are reached, and what the author was told, is text: “%s”', (line) => {
  expect(lastOf(line, 'Skarn')).toBe(line);
});

it.each([
  ['Runa Holm is a reporter at the Messenger, and lives on Skarn with two dogs.'],
  ['Runa Holm covers the coast for the Messenger.'],
])('what tells of the author is no text where nothing else says who that is: “%s”', (line) => {
  expect(lastOf(line, 'Skarn')).toBe(TEXT.at(-1));
  const other = line.replace('Runa Holm', 'Jo Brandt-Lie');
  expect(lastOf(other)).toBe(other);
});

it('what leads to several links at the end is no text; what leads to a single one, as to a post, is', () => {
  const line = '<p>More from Runa Holm:</p>';
  const link = '<p><a href="/tram">The tram stops, too</a></p>';
  const last = (behind: string) => lastOf(`It was empty.</p>${line}${behind}<p>`);
  expect(last(`${link}${link.replaceAll('tram', 'bus')}`)).toBe('It was empty.');
  expect(last(link)).toBe('More from Runa Holm:');
});

it.each([
  ['Skarn Island is a place of nine houses, and everybody has left.'],
  ['Oda Brekke is the author of nine novels, and has lived on Skarn since 1961.'],
  ['Oda Brekke is a carpenter, and covers her boat every autumn.'],
  ['The teacher is a writer, too, and covers the walls of the school with what he writes.'],
])('a last paragraph on another person or place is text: “%s”', (line) => {
  expect(lastOf(line, 'Skarn')).toBe(line);
});
