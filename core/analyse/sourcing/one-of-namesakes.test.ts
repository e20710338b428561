import { expect, it } from 'vitest';
import { shownNotesOf } from '../../../test/shown-notes-of.ts';

const lastOf = (text: string) => shownNotesOf(text).notes.at(-1);

it.each([
  ['John Smith and Mary Smith ran the shop.\nSmith said the shop would close.', 'John Smith or Mary Smith'],
  ['Ann Lee, the mayor, met Bo Lee, the head of the port.\nLee said the bridge was late.', 'Ann Lee or Bo Lee'],
])('the card names both where either of two may be meant: %s', (text, resolved) => {
  expect(lastOf(text)?.source?.resolved).toBe(resolved);
  expect(lastOf(text)?.why).toContain(`here ${resolved}`);
});

it.each([
  ['Ann Lee, the mayor, met Bo Lee, the head of the port.\nMayor Lee said the bridge would open.', 'Ann Lee'],
  ['John Smith and Mary Smith ran the shop.\nMrs Smith said the shop would close.', 'Mary Smith'],
  ['John Smith and Mary Smith ran the shop.\nSmith said it would close. “I am tired,” she said.', 'Mary Smith'],
  ['Ann Lee met Bo Lee, the head of the port.\nBo Lee said it was late.\nLee said it cost too much.', 'Bo Lee'],
  ['Ken Starr, or Kenneth Starr, ran the shop.\nStarr said the shop would close.', 'Kenneth Starr'],
  ['John Smith and Ann Lund ran the shop.\nSmith said the shop would close.', 'John Smith'],
])('and one where the words tell which: %s', (text, resolved) => {
  expect(lastOf(text)?.source?.resolved).toBe(resolved);
});
