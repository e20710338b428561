import { expect, it } from 'vitest';
import { endSource } from './end-source.ts';

/** The source "[…]", ended. */
function ended(marked: string): string {
  const text = marked.replace(/[[\]]/g, '');
  const start = text.search(/ (?:said|say|criticized)/) + 1;
  const span = endSource(text, { start: marked.indexOf('['), end: marked.indexOf(']') - 1 }, { start, end: start + 4 });
  return text.slice(span.start, span.end);
}

it.each([
  ['“It is late,” said [chief Ann Lee in his accompanying] statement.', 'chief Ann Lee'],
  ['“It is late,” said [a dejected Lee in] the press room.', 'a dejected Lee'],
  ['[Mayor Ann Lee, at a] meeting in Wick, said it was late.', 'Mayor Ann Lee'],
  ['[Rep. Ann Lee (D-Va.) on] Sunday criticized the plan.', 'Rep. Ann Lee (D-Va.)'],
  ['“It is late,” said [Ann Lee, speaking at] a rally.', 'Ann Lee'],
  ['[Mr Lee, making a] statement to the house, said it was late.', 'Mr Lee'],
])('a source does not end in the middle of a phrase: %s', (marked, source) => {
  expect(ended(marked)).toBe(source);
});

it.each([
  ['[The head of the port] said it was late.', 'The head of the port'],
  ['It was late, said [the man I live with].', 'the man I live with'],
  ['[The mayor, speaking in Wick,] said it was late.', 'The mayor, speaking in Wick,'],
  ['[The groups who wrote to her] say it was late.', 'The groups who wrote to her'],
  ['[The groups who wrote to her] on Monday say it was late.', 'The groups who wrote to her'],
  ['[A man at the harbour] said it was late.', 'A man at the harbour'],
])('a source that is whole stays: %s', (marked, source) => {
  expect(ended(marked)).toBe(source);
});
