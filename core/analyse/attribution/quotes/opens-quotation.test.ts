import { expect, it } from 'vitest';
import { opensQuotation } from './opens-quotation.ts';

const isOpening = (marked: string) => {
  const text = marked.replace(/[[\]{}]/g, '');
  const at = (mark: string) => marked.slice(0, marked.indexOf(mark)).replace(/[[\]{}]/g, '').length;
  const source = { start: 0, end: at('[') - 1 };
  const cue = { start: at('['), end: at(']') };
  return opensQuotation(text, {
    source: [source],
    cue: [cue],
    content: [{ start: at('{'), end: at('}') }],
    confidence: 0.7,
  });
};

it.each([
  ['in the next paragraph', 'He [added:]\n{“They knew.”}', true],
  ['in the same', 'The mayor [replied]: {“They knew.”}', true],
  ['over where it was said', 'The mayor [said] in a letter: {“They knew.”}', true],
  ['without a mark', 'He [added:]\n{They knew.}', false],
  ['beside a noun', 'The piece [quotes as its headline:] {“They knew.”}', false],
  ['without a colon', 'He [said] {“they knew.”}', false],
])('source, verb and colon before a quotation: %s', (_, marked, expected) => {
  expect(isOpening(marked)).toBe(expected);
});
