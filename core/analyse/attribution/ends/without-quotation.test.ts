import { expect, it } from 'vitest';
import { withoutQuotation } from './without-quotation.ts';

/** Source "{…}" and content "[…]" of the cue "<…>", in text order. */
function apart(marked: string): string[] {
  const text = marked.replace(/[[\]{}<>]/g, '');
  const placeOf = (index: number) => marked.slice(0, index).replace(/[[\]{}<>]/g, '').length;
  const spansOf = (pattern: RegExp) =>
    [...marked.matchAll(pattern)].map(({ 0: all, index }) => ({
      start: placeOf(index),
      end: placeOf(index + all.length),
    }));
  const found = {
    source: spansOf(/\{[^}]*\}/g),
    cue: spansOf(/<[^>]*>/g),
    content: spansOf(/\[[^\]]*\]/g),
    confidence: 0.9,
  };
  const left = withoutQuotation(text, found);
  return [...left.source, ...left.content].map(({ start, end }) => text.slice(start, end));
}

it.each([
  [
    '[“I did not touch it,”] <said> {Ann Lee, “and you lost the trust of} [a whole village.”]',
    ['Ann Lee', '“I did not touch it,”', '“and you lost the trust of a whole village.”'],
  ],
  [
    '["You lost it,"] <said> {Ann Lee, "and it has been done at last.}" She left.',
    ['Ann Lee', '"You lost it,"', '"and it has been done at last."'],
  ],
])('a quotation is no part of who speaks: %s', (marked, expected) => {
  expect(apart(marked)).toEqual(expected);
});

it.each([
  ['[It is late], <said> {Ann “Bo” Lee}.', ['Ann “Bo” Lee', 'It is late']],
  ['[It is late], <said> {the star of “Blue Hour”}.', ['the star of “Blue Hour”', 'It is late']],
  ['[“It is late,”] <said> {Ann Lee}, “and dark.”', ['Ann Lee', '“It is late,”']],
  ['{Ann Lee, whose book, “Dust}”, is out, <said> [it is late].', ['Ann Lee, whose book, “Dust', 'it is late']],
  // A title or a nickname that was cut off is still no words of hers.
  ['{Ann Lee, star of “Blue Hour},” thanked [the crew].', ['Ann Lee, star of “Blue Hour', 'the crew']],
  [
    '["It is late,"] <said> {Ann Lee, host of "Blue Hour}." [She left.]',
    ['Ann Lee, host of "Blue Hour', '"It is late,"', 'She left.'],
  ],
])('stays as it is: %s', (marked, expected) => {
  expect(apart(marked)).toEqual(expected);
});
