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
  'A set of rules that could lead to the closing of the plant was dropped.',
])('what is held, submitted or charged is nothing said: %s', (line) => {
  expect(shownNotesOf(line).notes).toEqual([]);
});
