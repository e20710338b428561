import { expect, it } from 'vitest';
import { closesQuotation } from './closes-quotation.ts';

const isClosing = (text: string, source: string, cue: string, content: string) => {
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  return closesQuotation(text, { source: [at(source)], cue: [at(cue)], content: [at(content)], confidence: 0.6 });
};

it.each([
  ['the verb first', '“They knew,” fumed Tom Reddy.', 'Tom Reddy', 'fumed', '“They knew,”', true],
  ['the source first', '“They knew?” Tom Reddy fumed.', 'Tom Reddy', 'fumed', '“They knew?”', true],
  ['what is said stands behind', '“They knew,” Tom Reddy saw it all.', 'Tom Reddy', 'saw', 'it all', false],
  [
    'the quotation is a word for something',
    'A “fair deal” Tom Reddy backed.',
    'Tom Reddy',
    'backed',
    '“fair deal”',
    false,
  ],
  ['something else is said', '“They knew,” Tom Reddy added a word.', 'Tom Reddy', 'added', '“They knew,”', false],
  ['something stands between', '“They knew,” Tom Reddy, 54, fumed.', 'Tom Reddy', 'fumed', '“They knew,”', false],
])('a quotation closed before who says it: %s', (_, text, source, cue, content, expected) => {
  expect(isClosing(text, source, cue, content)).toBe(expected);
});
