import { expect, it } from 'vitest';
import { paragraphsOf } from '../../../../test/paragraphs-of.ts';
import { shownNotesOf } from '../../../../test/shown-notes-of.ts';
import { readSentences } from '../sentences/read-sentences.ts';
import { sourceOverAside } from './source-over-aside.ts';

/** Who is taken for the source of “{source} … [cue] content.” */
function sourceOf(marked: string): string {
  const text = marked.replace(/[[\]{}]/g, '');
  const spanOf = (open: string, close: string) => {
    const words = marked.slice(marked.indexOf(open) + 1, marked.indexOf(close)).replace(/[[\]{}]/g, '');
    const start = marked.slice(0, marked.indexOf(open)).replace(/[[\]{}]/g, '').length;
    return { start, end: start + words.length };
  };
  const cue = spanOf('[', ']');
  const content = { start: cue.end + 1, end: text.length - 1 };
  const found = { source: [spanOf('{', '}')], cue: [cue], content: [content], confidence: 0.9 };
  const [only] = sourceOverAside(readSentences(text, paragraphsOf(text)), [found]);
  return (only?.source ?? []).map(({ start, end }) => text.slice(start, end)).join(' … ');
}

it.each([
  ['Lund, speaking to {a group of nurses}, [said] it was safe.', 'Lund'],
  ['The mayor of Wick, in a letter to {the council}, [called] it a mistake.', 'The mayor of Wick'],
  ['Ms Perrin, who met {the head of the port}, later [said] it was safe.', 'Ms Perrin'],
  ['Tom Reddy, a friend of {Joan Perrin,} [said] it was safe.', 'Tom Reddy'],
  ['Ms Perrin, {who has nearly 900 boats} in her care, [said] it was safe.', 'Ms Perrin'],
  ['Tom Reddy, {who} has written of the port before, later [said] it was safe.', 'Tom Reddy'],
])('who says it is the sentence’s subject, and nobody in the aside behind it: %s', (marked, source) => {
  expect(sourceOf(marked)).toBe(source);
});

it.each([
  [
    'where the aside is part of it',
    '{Lund, speaking to a group of nurses}, [said] it was safe.',
    'Lund, speaking to a group of nurses',
  ],
  ['where it explains the name', 'Lund, {the head of the port}, [said] it was safe.', 'the head of the port'],
  ['behind a place', 'In Wick, after the storm {the mayor}, [said] it was safe.', 'the mayor'],
  [
    'behind another sentence’s subject',
    'Lund left, speaking to nurses, and {the mayor} [said] it was safe.',
    'the mayor',
  ],
  ['behind a verb run together', 'It’s odd of Perrin, {who} has sold her boats, to [insist] it was safe.', 'who'],
  ['where it speaks within the aside', 'Ms Perrin, {who} [said] it was safe, left in May.', 'who'],
  [
    'where it speaks within the aside, with a date between',
    'Ms Perrin, {who}, later, [said] it was safe, left.',
    'who',
  ],
  ['behind a clause', 'Lund was late, after {the mayor}, [said] it was safe.', 'the mayor'],
])('the source stays %s: %s', (_, marked, source) => {
  expect(sourceOf(marked)).toBe(source);
});

it('the mark on a page names the speaker, and not who was spoken to', () => {
  const { notes } = shownNotesOf(
    'Holt, speaking to a veterans group in Skarn, said he would order a review of the port’s defences.',
  );
  expect(notes.map(({ source }) => source?.text)).toEqual(['Holt']);
});
