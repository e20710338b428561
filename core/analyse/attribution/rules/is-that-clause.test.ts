import { expect, it } from 'vitest';
import { shownNotesOf } from '../../../../test/shown-notes-of.ts';
import { isThatClause } from './is-that-clause.ts';

const spanIn = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

/** Words of source, cue and content in the line, parted by bars. */
function isClear(line: string, words: string): boolean {
  const [source = '', cue = '', content = ''] = words.split('|');
  return isThatClause(line, {
    source: [spanIn(line, source)],
    cue: [spanIn(line, cue)],
    content: [spanIn(line, content)],
    confidence: 0.5,
  });
}

it.each([
  'Reed maintained that he was innocent.',
  'He swore that he had not been there.',
  'The court held that the contract was void.',
  'Counsel for the defendant submitted that the search was unlawful.',
  'The opposition charged that the vote was rigged.',
])('who says that something is so is marked, whatever the verb: %s', (line) => {
  expect(shownNotesOf(line).notes).toHaveLength(1);
});

it.each([
  ['The court held that the contract was void.', 'that the contract was void'],
  [
    'The senator charged that the vote was rigged, and filed charges that were later dropped.',
    'that the vote was rigged',
  ],
  ['The win confirmed that Norland are back.', 'that Norland are back'],
  ['Hale said that Lee, the mayor, said that the plan was dead.', 'that Lee, the mayor, said that the plan was dead'],
])('the clause is marked to its end: %s', (line, said) => {
  const { notes, words } = shownNotesOf(line);
  expect(words(notes[0]?.content ?? [])).toBe(said);
});

it.each([
  ['a subject, a verb and a clause', 'Reed maintains that he was there.', 'Reed|maintains|that he was there', true],
  [
    'a pronoun that stands for the noun before',
    'a man who said that he was there',
    'who|said|that he was there',
    false,
  ],
  ['a plan', 'Reed will say that he was there.', 'Reed|will say|that he was there', false],
  ['an aside', 'Reed said that, of course, he was there.', 'Reed|said|he was there', false],
  ['a verb of wanting', 'Reed hoped that he was there.', 'Reed|hoped|that he was there', false],
  ['a clause cut off before its verb', 'Reed said that the plan was dead.', 'Reed|said|that the plan', false],
  ['a clause cut off behind its verb', 'Reed said that it was dead.', 'Reed|said|that it was', false],
  ['a clause cut off at an initial', 'Reed said that Mr James B. Cole had lied.', 'Reed|said|that Mr James B', false],
  ['a noun before the subject', 'In a letter Reed said that he was.', 'a letter Reed|said|that he was', false],
  ['a condition', 'If Reed said that he was there, so be it.', 'Reed|said|that he was there', false],
  ['a subject that stands apart', 'Reed, on Monday, said that he was.', 'Reed|said|that he was', false],
])('%s: %s', (_, line, words, expected) => {
  expect(isClear(line, words)).toBe(expected);
});

it.each([
  'The court held a hearing on Monday.',
  'The council held that day’s vote in private.',
  'The judge held that line for years.',
  'The man charged that day was Reed.',
  'Reed submitted a claim in May.',
  'The plans were submitted to the council in May.',
  'The garage charged a fee of £40.',
  'The firm charged that summer what it liked.',
  'The prosecutor filed charges that were dropped.',
  'Leaving charges that Reed had called false, he went.',
  'He faces charges that he lied.',
  'Those voters hold generally favourable opinions of the mayor.',
  'Those voters hold little hope that the plan works.',
  'A set of rules that could lead to the closing of the plant was dropped.',
])('what is held, submitted or charged is nothing said: %s', (line) => {
  expect(shownNotesOf(line).notes).toEqual([]);
});
