import { expect, it } from 'vitest';
import { shownNotesOf } from '../../../test/shown-notes-of.ts';

const lastOf = (text: string) => shownNotesOf(text).notes.at(-1)?.source?.resolved;

it.each([
  ['Police said two officers were hurt.\nThe company said it would wait.', null],
  [
    'Police said two officers were hurt.\nKorvan Copper stopped work on Monday.\nThe company said it would wait.',
    'Korvan Copper',
  ],
  ['Norgrid said two lines were cut.\nThe company said it would wait.', 'Norgrid'],
])('“the company” is no police: %s', (text, resolved) => {
  expect(lastOf(text)).toBe(resolved);
});
