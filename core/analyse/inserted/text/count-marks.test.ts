import { expect, it } from 'vitest';
import { countMarks, type Marks } from './count-marks.ts';

const ROWS: [string, Partial<Marks>, string?][] = [
  ['', { commas: 0, sentences: 1, shouts: 0 }],
  ['One, two, three; four: five.', { commas: 2, semicolons: 1, colons: 1, sentences: 1 }],
  ['At 10:30 they met.', { colons: 0, digits: 4 }, 'a time of day is no colon'],
  ['It rained. They left.', { sentences: 2 }],
  ['“It rained.” “They left,” he said.', { sentences: 2, quotes: 4, balance: 0 }],
  ['The firm bought St. petersburg.net. then left', { sentences: 1 }, 'small letters open no sentence'],
  ['“It goes on in the next line.', { quotes: 1, balance: 1 }],
  ['NATO and the EU meet in OSLO', { shouts: 2 }],
  ["the owners' ‘plan’", { singleQuotes: 2 }],
  ['Wait.', { sentences: 1 }, 'nothing follows'],
];

it.each(ROWS)('the marks of %j are counted', (text, expected) => {
  expect(countMarks(text)).toMatchObject(expected);
});
