import { expect, it } from 'vitest';
import { shownNotesOf } from '../../../../test/shown-notes-of.ts';

const contents = (line: string) => {
  const { notes, words } = shownNotesOf(line);
  return notes.map(({ content }) => words(content));
};

it.each([
  [
    'Local radio reported that one man had been shot, but Northwire could not immediately verify the report.',
    'that one man had been shot',
  ],
  [
    'The union says the hospital is short of 140 nurses; management puts the figure at 62.',
    'the hospital is short of 140 nurses',
  ],
])('what somebody says ends before the writer’s or another’s next clause: %s', (line, content) => {
  expect(contents(line)).toEqual([content]);
});

it.each([
  [
    'Police said two people had died but they could not confirm their names.',
    'two people had died but they could not confirm their names',
  ],
  ['The firm said sales rose 3%; profit fell to 2 million.', 'sales rose 3%; profit fell to 2 million'],
])('and what they say of themselves is theirs: %s', (line, content) => {
  expect(contents(line)).toEqual([content]);
});
