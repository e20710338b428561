import { expect, it } from 'vitest';
import { withoutOpening } from './without-opening.ts';

const left = (words: string) => {
  const span = withoutOpening(words, { start: 0, end: words.length });
  return words.slice(span.start, span.end);
};

it.each([
  ['Meanwhile Scottish Harbour leader Ann Lee', 'Scottish Harbour leader Ann Lee'],
  ['last night leading Tory rebels', 'leading Tory rebels'],
  ['But last night, the mayor', 'the mayor'],
  ['And in Trent and Wick, a Lantern poll', 'a Lantern poll'],
  ['Representing Harbour Homes, Roger Lund', 'Roger Lund'],
  ['As Lantern’s Ann Lee', 'Lantern’s Ann Lee'],
  ['Later Ann Lee', 'Ann Lee'],
  ['Earlier Mr Lee', 'Mr Lee'],
  ['And North Trent’s Ada Fell', 'North Trent’s Ada Fell'],
])('a source does not begin with what opens its sentence: %s', (words, source) => {
  expect(left(words)).toBe(source);
});

it.each([
  'Last year’s harbour figures',
  'Asa Lee',
  'Andrew Lee',
  'Meanwhile',
  'Later generations',
  'Earlier research',
  'Later',
  'AS Trent',
  'Butler & Lee',
  'Opening Doors, a charity',
  'Speaking Clock Ltd',
  'This week’s poll',
])('but %s does', (words) => {
  expect(left(words)).toBe(words);
});
