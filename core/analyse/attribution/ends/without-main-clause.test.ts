import { expect, it } from 'vitest';
import { shownNotesOf } from '../../../../test/shown-notes-of.ts';

/** What is marked of the line: "source: content … content". */
function read(line: string): string[] {
  const { notes, words } = shownNotesOf(line);
  return notes.map(({ source, content }) => `${source?.text}: ${words(content)}`);
}

it.each([
  [
    'While a federal judge found that the ban, which was made in 2012, was unlawful, it was kept.',
    'a federal judge: that the ban, which was made in 2012, was unlawful',
  ],
  [
    'Although the union said the bridge was safe, trains were kept off it until Friday.',
    'the union: the bridge was safe',
  ],
  ['When a reporter asked about the fire, the mayor left the room.', 'a reporter: the fire'],
  ['But even as some polls show the mayor losing, her party is calm.', 'some polls: the mayor losing'],
  [
    'While Lund said the law, the budget and the plan were sound, critics laughed.',
    'Lund: the law, the budget and the plan were sound',
  ],
  ['After Lund told her that he, Dahl and Holt had paid, she left.', 'Lund: that he, Dahl and Holt had paid'],
  ['While records show that, in 2014, he had paid no tax, he is calm.', 'records: that, in 2014, he had paid no tax'],
  ['While some polls show a tie, Lund and Dahl are calm.', 'some polls: a tie'],
])('what is said before the sentence’s own clause ends there: %s', (line, expected) => {
  expect(read(line)).toEqual([expected]);
});

it.each([
  [
    'The union said that while the bridge was safe, trains were kept off it.',
    'The union: that while the bridge was safe, trains were kept off it',
  ],
  ['As the union has said, the bridge was safe until the storm.', 'the union: the bridge was safe until the storm'],
])('what goes on behind a comma is said: %s', (line, expected) => {
  expect(read(line)).toEqual([expected]);
});
