import { expect, test } from 'vitest';
import { isSentenceEnd } from './is-sentence-end.ts';

const SENTENCES = [
  ['The boat left at ten.'],
  ['Who paid for it?'],
  ['“It was late.”'],
  ['(She had seen it before.)'],
  ['He wrote ("I left.")'],
  ['船は十時に出た。'],
  ['「船は出た」'],
  ['『船は出た。』'],
  ['वह चला गया।'],
  ['.'],
] as const;

test.each(SENTENCES)('%s ends as a sentence does', (line) => {
  expect(isSentenceEnd(line)).toBe(true);
});

const LINES = [
  ['The boat left at ten'],
  ['“The boat”'],
  ['Boats (and what they carry)'],
  ['The boat left. '],
  ['船は「出た」と'],
  [')'],
  [''],
] as const;

test.each(LINES)('“%s” does not', (line) => {
  expect(isSentenceEnd(line)).toBe(false);
});
