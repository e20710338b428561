import { expect, it } from 'vitest';
import { wholeSource } from './whole-source.ts';

/** The source "[…" up to "]", made whole, with its cue "{…}". */
function whole(marked: string, content: string): string {
  const text = marked.replace(/[[\]{}]/g, '');
  const at = (mark: string) => marked.slice(0, marked.indexOf(mark)).replace(/[[\]{}]/g, '').length;
  const [start, end] = [at('['), at(']')];
  const cue = { start: at('{'), end: at('}') };
  const taken = [cue, { start: text.indexOf(content), end: text.indexOf(content) + content.length }];
  const span = wholeSource(text, { start, end }, cue, taken);
  return text.slice(span.start, span.end);
}

it.each([
  ['[The member for waste], Cllr Jo Nunn, {said} it was late.', 'The member for waste, Cllr Jo Nunn'],
  ['[The member for waste,] Cllr Jo Nunn, {said} it was late.', 'The member for waste, Cllr Jo Nunn'],
  ['[The head of] the port, Ana Ruiz, {told} us it was late.', 'The head of the port, Ana Ruiz'],
  ['[A consultant] at the hospital, Dr Ana Ruiz, {said} it was late.', 'A consultant at the hospital, Dr Ana Ruiz'],
  ['[One man, who did not] wish to be named, {said} it was late.', 'One man, who did not wish to be named'],
  ['[The minister, who] resigned on Monday, {said} it was late.', 'The minister, who resigned on Monday'],
  ['A petition signed by [11,000 people] {said} it was late.', 'A petition signed by 11,000 people'],
  ['They met. The report written by [Ana Ruiz] {said} it was late.', 'The report written by Ana Ruiz'],
  ['A statement from [Coast Bank] {said} it was late.', 'A statement from Coast Bank'],
  ['A joint letter by [the unions] {said} it was late.', 'A joint letter by the unions'],
  ['[The Swede, whose deal] ends (he hopes) in June, {said} it was late.', 'The Swede'],
])('is taken to its end: %s', (marked, source) => {
  expect(whole(marked, 'it was late')).toBe(source);
});

it.each([
  ['a name that is no apposition', '[The mayor], Ana Ruiz {said}, knew it was late.', 'it was late'],
  ['what was done by a source', 'The wall painted by [11,000 people] {said} it all.', 'it all'],
  ['a place somebody is from', 'The man from [Wick] {said} it was late.', 'it was late'],
  ['what a source does', 'A statement from [Coast Bank], she {said}, was late.', 'was late'],
  ['a name that is said', '[The mayor] on Monday, Ana Ruiz, {said} nothing.', 'Ana Ruiz'],
  ['a person with a name', '[Ana Ruiz], Erik Sand, {said} it was late.', 'it was late'],
  ['a clause that is whole', '[Ana Ruiz, who knew], {said} it was late.', 'it was late'],
  ['a source behind its cue', 'It was late, {said} [Ana Ruiz, who] knew.', 'It was late'],
])('stays as it is: %s', (_, marked, content) => {
  expect(whole(marked, content)).toBe(marked.slice(marked.indexOf('[') + 1, marked.indexOf(']')));
});
