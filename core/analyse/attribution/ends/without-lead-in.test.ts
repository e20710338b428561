import { expect, it } from 'vitest';
import { withoutLeadIn } from './without-lead-in.ts';

/** What is left of the pieces where "Lee" is the source. */
function left(text: string, pieces: readonly string[]): string[] {
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  return withoutLeadIn(text, at('Lee'), pieces.map(at)).map(({ start, end }) => text.slice(start, end));
}

it.each([
  ['Asked about the row, Lee said “I know”.', ['Asked about the row', '“I know”']],
  ['Speaking at the opening, Lee said prices would rise.', ['Speaking at the opening', 'prices would rise']],
  ['Asked about the row, Lee said it was over.', ['Asked about the row', 'it was over']],
  ['After it was over, Lee told the Ledger: “I know.”', ['it was over', '“I know.”']],
])('what stands before the source is no part of it: %s', (text, pieces) => {
  expect(left(text, pieces)).toEqual(pieces.slice(1));
});

it.each([
  ['“It is over,” Lee said: “I know.”', ['“It is over,”', '“I know.”']],
  [
    'Speaking to crowds is hard, Lee said, and writing is worse.',
    ['Speaking to crowds is hard', 'and writing is worse'],
  ],
  ['Speaking to the crew calms it, Lee said, and so does tea.', ['Speaking to the crew calms it', 'and so does tea']],
  ['It is over, Lee said, and “I know”.', ['It is over', 'and “I know”']],
  ['It is over, Lee said: “I know.”', ['It is over', '“I know.”']],
  ['It is over, Lee said. The mayor knew: “I know.”', ['It is over', '“I know.”']],
])('what is said before it stays: %s', (text, pieces) => {
  expect(left(text, pieces)).toEqual(pieces);
});
