import { expect, it } from 'vitest';
import { readSentences } from '../sentences/read-sentences.ts';
import { findClaims } from './find-claims.ts';

function cuesIn(text: string): string[] {
  const paragraphs = [{ start: 0, end: text.length, role: 'body' as const, links: [] }];
  return findClaims({ text, paragraphs, url: null }, readSentences(text, paragraphs)).flatMap(({ cue }) =>
    cue.map(({ start, end }) => text.slice(start, end)),
  );
}

it.each([
  ['It is an open secret that the club is for sale.', 'It is an open secret that'],
  ['Conventional wisdom has it that the club is for sale.', 'Conventional wisdom has it that'],
  ['Estimates put the cost at £40m.', 'Estimates put'],
  ['But initial estimates put the number of dead at nine.', 'initial estimates put'],
])('a reader sees that nobody stands behind it: %s', (text, cue) => {
  expect(cuesIn(text)).toEqual([cue]);
});

it.each([
  ['It is an open question whether the club is for sale.'],
  ['Estimates put together by the council were lost.'],
  ['Estimates put the cost at £40m, according to the council.'],
  ['The council’s own estimates put the cost at £40m.'],
  ['The book mocks the conventional wisdom that has it all wrong.'],
  ['“Estimates put the cost at £40m,” Ann Lee said.'],
])('nothing of the kind is seen where somebody stands behind it, or nothing is told: %s', (text) => {
  expect(cuesIn(text)).toEqual([]);
});
