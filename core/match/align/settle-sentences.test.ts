import { describe, expect, it } from 'vitest';
import { settleSentences } from './settle-sentences.ts';

const words = (text: string) => text.toLowerCase().match(/\w+/g) ?? [];
const STORED = words('Boats came. The port filled. The market sold out. The band played.');
const SENTENCES = [
  { start: 0, end: 2 },
  { start: 2, end: 5 },
  { start: 5, end: 9 },
  { start: 9, end: 12 },
];

describe('words drawn to their sentence', () => {
  it.each<[string, string, number[], number[]]>([
    [
      'three sentences that moved get back each other’s first word',
      'Boats came. The band played. The port filled. The market sold out.',
      [0, 1, 2, 6, 7, 5, 9, 10, 11, 8, 3, 4],
      [0, 1, 5, 6, 7, 8, 9, 10, 11, 2, 3, 4],
    ],
    [
      'a first word that the sentence before has behind another line is given back',
      'Boats came. Advertisement. The port filled.',
      [0, 1, -1, 4, 5, 3, -1, -1, -1, -1, -1, -1],
      [0, 1, 3, 4, 5, -1, -1, -1, -1, -1, -1, -1],
    ],
    [
      'a word at home in its sentence stays',
      'The port filled. Market sold out.',
      [-1, -1, 0, 1, 2, -1, 3, 4, 5, -1, -1, -1],
      [-1, -1, 0, 1, 2, -1, 3, 4, 5, -1, -1, -1],
    ],
    [
      'half a sentence that stands before the whole of it is drawn there',
      'The market. The market sold out.',
      [-1, -1, -1, -1, -1, 0, 1, 4, 5, -1, -1, -1],
      [-1, -1, -1, -1, -1, 2, 3, 4, 5, -1, -1, -1],
    ],
  ])('%s', (_, page, given, wanted) => {
    const settled = settleSentences(Int32Array.from(given), SENTENCES, STORED, words(page));
    expect([...settled]).toEqual(wanted);
  });

  it.each<[string, boolean[], number[]]>([
    ['the first of its paragraph stands before the next one', [false, true, false], [0, 1, 5, 6, 7, 8, 9, 10, 11]],
    ['one that ends its paragraph stays where it was', [true, false, false], [0, 1, 2, 3, 4, 8, 9, 10, 11]],
    ['one within its paragraph stays, too', [true, true, false], [0, 1, 2, 3, 4, 8, 9, 10, 11]],
  ])('of a sentence that a pull quote repeats before the paragraph %s', (_, isJoined, wanted) => {
    const page = words('Boats came. The port filled. The port filled. The market sold out.');
    const given = Int32Array.from([0, 1, 2, 3, 4, 8, 9, 10, 11, -1, -1, -1]);
    const settled = settleSentences(given, SENTENCES, STORED, page, isJoined);
    expect([...settled].slice(0, 9)).toEqual(wanted);
  });
});
