import { expect, it } from 'vitest';
import { withHead } from './with-head.ts';

/** The source "[…]" with its head; its cue "{…}". */
function headed(marked: string): string {
  const text = marked.replace(/[[\]{}]/g, '');
  const at = (mark: string) => marked.slice(0, marked.indexOf(mark)).replace(/[[\]{}]/g, '').length;
  const cue = { start: at('{'), end: at('}') };
  const span = withHead(text, { start: at('['), end: at(']') }, cue, [cue]);
  return text.slice(span.start, span.end);
}

it.each([
  [
    'Harbour Books, [Norland’s second-largest store by sales], {warned} of losses.',
    'Harbour Books, Norland’s second-largest store by sales',
  ],
  ['It rained. Harbour Books (HAB), [which makes boats], {said} so.', 'Harbour Books (HAB), which makes boats'],
  ['Bo Fell, 40, of Wick, [who mends nets], {said} so.', 'Bo Fell, 40, of Wick, who mends nets'],
  ['But the Bank of Norland, [a lender,] {said} so.', 'the Bank of Norland, a lender,'],
  ['Holiday Inns, [which lets rooms,] {said} so.', 'Holiday Inns, which lets rooms,'],
  ['But Joints Together, [a charity,] {said} so.', 'Joints Together, a charity,'],
])('a source that explains a name has the name: %s', (marked, source) => {
  expect(headed(marked)).toBe(source);
});

it.each([
  ['In Wick, [the mayor] {said} so.', 'the mayor'],
  ['Near Wick, [a farmer, whose barn burned,] {said} so.', 'a farmer, whose barn burned,'],
  ['Across Norland, [the union, which is new,] {said} so.', 'the union, which is new,'],
  ['Monday, [the mayor, a nurse,] {said} so.', 'the mayor, a nurse,'],
  ['Unlike Lee, [the mayor, a nurse,] {said} so.', 'the mayor, a nurse,'],
  ['On Monday, [a spokesman] {said} so.', 'a spokesman'],
  ['He met Ann Lee, [who] {said} so.', 'who'],
  ['They met in Wick, [a town]. She {said} so.', 'a town'],
  ['Yesterday, [the council] {said} so.', 'the council'],
])('other sources stay: %s', (marked, source) => {
  expect(headed(marked)).toBe(source);
});
