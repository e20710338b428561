import { expect, it } from 'vitest';
import { sourceBehindContent } from './source-behind-content.ts';

/** Source and content of "[content], {source}", with the cue "said" behind. */
function whole(marked: string): string {
  const text = marked.replace(/[[\]{}]/g, '');
  const at = (mark: string) => marked.slice(0, marked.indexOf(mark)).replace(/[[\]{}]/g, '').length;
  const cue = { start: text.lastIndexOf('said'), end: text.lastIndexOf('said') + 4 };
  const found = sourceBehindContent(text, {
    source: [{ start: at('{'), end: at('}') }],
    cue: [cue],
    content: [{ start: at('['), end: at(']') }],
    confidence: 0.9,
  });
  return [...found.content, ...found.source].map(({ start, end }) => text.slice(start, end)).join(' | ');
}

it.each([
  ['[The ice is thin], Coast Lab, {which has 40 staff}, said.', 'The ice is thin | Coast Lab, which has 40 staff'],
  ['[The ice is thin], Coast Lab, which {has 40 staff}, said.', 'The ice is thin | Coast Lab, which has 40 staff'],
  ['[The ice is thin], the lab, {which has 40 staff}, said.', 'The ice is thin | the lab, which has 40 staff'],
  ['[The ice is thin, Ann Lee], {43, of Wick,} said.', 'The ice is thin | Ann Lee, 43, of Wick,'],
  ['[“The ice is thin,”] Ann Lee, {the lab’s director,} said.', '“The ice is thin,” | Ann Lee, the lab’s director,'],
  ['[The ice is thin], Ann Lee, {the lab’s director,} said.', 'The ice is thin | Ann Lee, the lab’s director,'],
  ['[The ice is thin], the lab’s {duty officer, Ann Lee,} said.', 'The ice is thin | the lab’s duty officer, Ann Lee,'],
  ['[The ice is thin], the lab{’s duty officer, Ann Lee,} said.', 'The ice is thin | the lab’s duty officer, Ann Lee,'],
])('a source behind what is said is whole: %s', (marked, expected) => {
  expect(whole(marked)).toBe(expected);
});

it.each([
  ['[The ice is thin], {the lab} said.', 'The ice is thin | the lab'],
  ['[The ice is thin in Wick, Holm], and the bay, {the lab} said.', 'The ice is thin in Wick, Holm | the lab'],
  ['[The ice is thin in Wick and Holm], {Ann Lee} said.', 'The ice is thin in Wick and Holm | Ann Lee'],
  [
    '[The ice will be thin in Wick, Norland], {the lab’s director} said.',
    'The ice will be thin in Wick, Norland | the lab’s director',
  ],
  ['[The ice is thin]. In Wick, {the mayor,} said.', 'The ice is thin | the mayor,'],
])('stays as it is: %s', (marked, expected) => {
  expect(whole(marked)).toBe(expected);
});
