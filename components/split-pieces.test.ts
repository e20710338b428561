import { expect, it } from 'vitest';
import { splitPieces } from './split-pieces.ts';

const pieces = (...args: Parameters<typeof splitPieces>) =>
  splitPieces(...args).map((line) => line.pieces.map(({ start, end, kind }) => `${start}-${end} ${kind}`));

it.each([
  ['no mark', [], [['0-5 null'], ['6-9 null']]],
  [
    'a mark over both lines',
    [{ start: 2, end: 8, kind: 'attributed' }],
    [
      ['0-2 null', '2-5 attributed'],
      ['6-8 attributed', '8-9 null'],
    ],
  ],
  [
    'where marks overlap the rarer kind is seen, as on a page',
    [
      { start: 0, end: 5, kind: 'attributed' },
      { start: 2, end: 3, kind: 'unsourced' },
    ],
    [['0-2 attributed', '2-3 unsourced', '3-5 attributed'], ['6-9 null']],
  ],
  [
    'marks of one kind that overlap are one line under the words',
    [
      { start: 0, end: 3, kind: 'inserted' },
      { start: 1, end: 5, kind: 'inserted' },
    ],
    [['0-5 inserted'], ['6-9 null']],
  ],
  ['a mark of no words', [{ start: 2, end: 2, kind: 'attributed' }], [['0-5 null'], ['6-9 null']]],
] as const)('%s', (_, marks, expected) => {
  expect(pieces('One .\nTwo', { start: 0, end: 9 }, marks)).toEqual(expected);
});

it('a part of a text begins and ends in the middle of its marks', () => {
  expect(pieces('One .\nTwo', { start: 1, end: 4 }, [{ start: 0, end: 9, kind: 'added' }])).toEqual([['1-4 added']]);
});

it('blank lines are not shown', () => {
  expect(pieces('One\n \nTwo', { start: 0, end: 9 }, [])).toEqual([['0-3 null'], ['6-9 null']]);
});

it('a text of 20,000 lines with 250,000 marks over each other is cut in a moment', () => {
  const text = 'A line.\n'.repeat(20_000);
  let asked = 0;
  const kind = 'attributed' as const;
  const marks = Array.from({ length: 250_000 }, (_, i) => ({
    get start() {
      asked++;
      return i % 100_000;
    },
    end: 160_000,
    kind,
  }));
  expect(splitPieces(text, { start: 0, end: text.length }, marks)).toHaveLength(20_000);
  // Once a line would be 5,000,000,000.
  expect(asked).toBeLessThan(50 * marks.length);
});
