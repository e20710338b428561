import { expect, it } from 'vitest';
import { readPlainText } from '../../text/read-plain-text.ts';
import { clipToArticle } from './clip-to-article.ts';

const reading = readPlainText(
  ['Ferry to close', 'It closes, Holt said.', 'Sign up', 'Fares rise.', 'Imprint'].join('\n\n'),
);
const article = { body: [1, 3] };
const clip = (words: string, found: typeof article | null = article) => {
  const start = reading.text.indexOf(words);
  const span = clipToArticle({ start, end: start + words.length }, reading, found);
  return span && reading.text.slice(span.start, span.end);
};

it.each([
  ['words of a paragraph', 'Holt said', 'Holt said'],
  ['headline and paragraph', reading.text.slice(0, reading.text.indexOf(', Holt')), 'It closes'],
  [
    'the whole page',
    reading.text,
    reading.text.slice(reading.text.indexOf('It'), reading.text.indexOf('Imprint')).trim(),
  ],
  ['from a line in between on', reading.text.slice(reading.text.indexOf('up'), reading.text.indexOf(' rise')), 'Fares'],
  ['a headline', 'Ferry to close', null],
  ['a line between paragraphs', 'Sign up', null],
])('of %s a note is on what is stored', (_, words, expected) => {
  expect(clip(words)).toBe(expected);
});

it('where no article was found a note can be on any words, since all are stored', () => {
  expect(clip('Ferry to close', null)).toBe('Ferry to close');
});
