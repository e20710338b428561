import { expect, it } from 'vitest';
import { withoutSilence } from './without-silence.ts';

/** How many attributions are left of “source [cue] {content}”. */
function left(marked: string): number {
  const text = marked.replace(/[[\]{}]/g, '');
  const cue = { start: marked.indexOf('['), end: marked.indexOf(']') - 1 };
  const content = { start: marked.indexOf('{') - 2, end: marked.indexOf('}') - 3 };
  return withoutSilence(text, [{ source: [], cue: [cue], content: [content], confidence: 0.9 }]).length;
}

it.each([
  'The mayor [said] {nothing}.',
  'The mayor [said] {nothing about the plan}.',
  'The mayor [has said] {nothing publicly}.',
  'The mayor [said] {nothing more on Monday}.',
  'The mayor [said] {nothing as she left the hall}.',
  'The mayor [said] {nothing when asked about the plan}.',
  'The mayor [said] {nothing to reporters}.',
  'The mayor [said] {nothing after the vote}.',
])('who said nothing is not marked: %s', (marked) => {
  expect(left(marked)).toBe(0);
});

it.each([
  'The mayor [said] {nothing had changed}.',
  'The mayor [said] {nothing about it was new}.',
  'The mayor [said] {nothing more could be done}.',
  'The mayor [said] {nothing in the plan broke the law}.',
  'The mayor [said] {nothing as bad had ever happened}.',
  'The mayor [said] {“nothing”}.',
  'The mayor [promised] {nothing}.',
  'The mayor [said] {no}.',
])('what was said is marked: %s', (marked) => {
  expect(left(marked)).toBe(1);
});
