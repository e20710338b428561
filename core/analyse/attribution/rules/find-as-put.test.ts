import { expect, it } from 'vitest';
import { rowsOfAttributions } from '../../../../test/rows-of-attributions.ts';
import { readSentences } from '../sentences/read-sentences.ts';
import { findAsPut } from './find-as-put.ts';

const rowsOf = (text: string) =>
  rowsOfAttributions(text, readSentences(text, [{ start: 0, end: text.length }]).flatMap(findAsPut));

it.each([
  ['As Ann Lee put it: “It is late.”', 'Ann Lee | put it | “It is late.”'],
  ['Or, as Ann Lee, a former judge, once put it, “it is late”.', 'Ann Lee, a former judge | put it | “it is late”'],
  ['“It is late,” as Ann Lee put it.', 'Ann Lee | put it | “It is late,”'],
  ['The deal was dead, as Ann Lee put it.', 'Ann Lee | put it | The deal was dead'],
  ['The deal, as Ann Lee puts it, was dead.', 'Ann Lee | puts it | The deal + was dead'],
  [
    'He owed it to, as one judge put it, an “extreme haste” in court.',
    'one judge | put it | an “extreme haste” in court',
  ],
  ['As Ann Lee has often put it, it is late.', 'Ann Lee | has often put it | it is late'],
  ['As Ann Lee had put it, it was late.', 'Ann Lee | had put it | it was late'],
  ['The deal was, as Ann Lee put it, “a sham”, but Fell liked it.', 'Ann Lee | put it | “a sham”'],
])('what somebody is cited for is theirs: %s', (text, row) => {
  expect(rowsOf(text)).toEqual([row]);
});

it.each([
  'Ann Lee put it on the table.',
  'As Ann Lee put it on the table, the lights went out.',
  'As Ann Lee put it back, he left.',
  'As they put it down, the deal was dead.',
  'As Ann Lee might put it, it is late.',
  'As Ann Lee would have put it, it is late.',
  '“As Ann Lee put it, it is late,” said Fell.',
])('what is put somewhere is a thing: %s', (text) => {
  expect(rowsOf(text)).toEqual([]);
});
