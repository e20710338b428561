import { expect, it } from 'vitest';
import { shownNotesOf } from '../../../test/shown-notes-of.ts';

/** What is marked of the line: "kind, source: content … content". */
function read(line: string): string[] {
  const { notes, words } = shownNotesOf(line);
  return notes.map(({ kind, source, content }) => `${kind}, ${source?.text}: ${words(content)}`);
}

it.each([
  [
    'The ministry is reportedly considering a tax on boats.',
    'unsourced, null: The ministry is … considering a tax on boats',
  ],
  ['The minister reportedly said the plan was dead.', 'unsourced, null: The minister … said the plan was dead'],
])('nobody owns what somebody is reportedly doing or saying: %s', (line, expected) => {
  expect(read(line)).toEqual([expected]);
});

it.each([
  [
    'Mayor Ana Lund reportedly shouted: “Get that boat out of here!”',
    'attributed, Mayor Ana Lund: “Get that boat out of here!”',
  ],
  ['Mayor Ana Lund said the plan was dead.', 'attributed, Mayor Ana Lund: the plan was dead'],
  [
    'The fire spread to two homes, per the Harbour Ledger.',
    'attributed, the Harbour Ledger: The fire spread to two homes',
  ],
])('the source stays: %s', (line, expected) => {
  expect(read(line)).toEqual([expected]);
});
