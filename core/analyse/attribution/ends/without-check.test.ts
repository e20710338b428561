import { expect, it } from 'vitest';
import { shownNotesOf } from '../../../../test/shown-notes-of.ts';
import { withoutCheck } from './without-check.ts';

const contents = (line: string) => {
  const { notes, words } = shownNotesOf(line);
  return notes.map(({ content }) => words(content));
};

it.each([
  [
    'Rain fell over the county for most of the day, and the market closed at four.\nLocal radio reported that one protester had been shot, but Wirenews could not immediately verify the report.',
    'that one protester had been shot',
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

it.each([
  ['one man had been shot, but Northwire could not immediately verify the report', 'one man had been shot'],
  ['it had taken the hill, but the claim could not be verified', 'it had taken the hill'],
  ['it had taken the hill but could not confirm the number', null],
  ['two had died, but it could not confirm their names', null],
  ['tests were done, but the second, which could not be verified, was missing', null],
])('the writer’s word that nobody could check it is cut off: %s', (content, left) => {
  const { end } = withoutCheck(content, { start: 0, end: content.length });
  expect(content.slice(0, end)).toBe(left ?? content);
});

it.each([
  ['Lee said the bridge was old; the council puts the cost at £40m.', 'the bridge was old'],
  [
    'Lee said the first report was wrong; it put the cost too low.',
    'the first report was wrong; it put the cost too low',
  ],
])('another’s figure behind a semicolon is not what was said, what it did is: %s', (line, content) => {
  expect(contents(line)).toEqual([content]);
});
