import { expect, it } from 'vitest';
import { paragraphsOf } from '../../../../test/paragraphs-of.ts';
import { shownNotesOf } from '../../../../test/shown-notes-of.ts';
import { readSentences } from '../sentences/read-sentences.ts';
import { withoutNextVerb } from './without-next-verb.ts';

/** What is left of all that stands behind “[cue] ”. */
function left(marked: string): string {
  const text = marked.replace(/[[\]]/g, '');
  const cue = { start: marked.indexOf('['), end: marked.indexOf(']') - 1 };
  const content = { start: cue.end + 1, end: text.length - 1 };
  const found = { source: [], cue: [cue], content: [content], confidence: 0.9 };
  const [only] = withoutNextVerb(text, readSentences(text, paragraphsOf(text)), [found]);
  return (only?.content ?? []).map(({ start, end }) => text.slice(start, end)).join(' … ');
}

it.each([
  ['The ministry [promised] a veto and attempted to win over both sides.', 'a veto'],
  ['Holt [praised] Mr Lund’s work, but also had to give him more time.', 'Mr Lund’s work'],
  ['Holt [blamed] the fire on boys and later left for Wick.', 'the fire on boys'],
  ['Holt [asked about] the letters and called her a liar.', 'the letters'],
  ['The firm [announced] a loss and cut its prices.', 'a loss'],
  ['The firm [announced] a loss and left.', 'a loss'],
  ['The firm [outlined] a plan to cut costs and may do so in May.', 'a plan to cut costs'],
])('what somebody does next is no part of what is said: %s', (marked, content) => {
  expect(left(marked)).toBe(content);
});

it.each([
  ['a clause with a verb of its own', 'Holt [said] the heat and the dust would last through the week.'],
  ['a clause whose verb goes on', 'Holt [said] the club gives too much to players and could be sold.'],
  ['a clause behind "that"', 'Holt [promised] that the union stands firm and has a plan.'],
  ['what is told of somebody', 'Holt [praised] volunteers who rebuild the wall and saved the port.'],
  ['two words for one thing', 'Holt [described] the cold and unsettled weather of May.'],
  ['what was cut or lost', 'Holt [promised] free meals and cut prices for all.'],
  ['what is paid', 'Holt [praised] holidays and paid leave.'],
  ['a thing with a verb’s name', 'Holt [praised] the cast and set design.'],
  ['two things', 'Holt [promised] a veto and a vote.'],
  ['quoted words', 'Holt [praised] “the wall and was sorry for the port”.'],
])('%s stays whole: %s', (_, marked) => {
  expect(left(marked)).toBe(marked.slice(marked.indexOf(']') + 2, -1));
});

it('the mark on a page ends there', () => {
  const { notes, words } = shownNotesOf(
    'The ministry has promised a veto and attempted to win over members of both parties.',
  );
  expect(notes.map(({ content }) => words(content))).toEqual(['a veto']);
});
