import { expect, it } from 'vitest';
import { shownNotesOf } from '../../../../test/shown-notes-of.ts';
import { withoutOpeningPhrase } from './without-opening-phrase.ts';

function sourcesOf(line: string): string[] {
  const { notes, words } = shownNotesOf(line);
  return notes.map(({ source }) => words(source?.spans ?? []));
}

it.each([
  ['In a dissent Justice Amos wrote that the court had gone too far.', 'Justice Amos'],
  ['In a letter the union said the talks had failed.', 'the union'],
  ['In an email Lee said she would resign.', 'Lee'],
  ['For four years Severnside Water told its regulator that it was losing water.', 'Severnside Water'],
  ['For years Lee said nothing had happened.', 'Lee'],
  ['After the vote Lee said the plan was dead.', 'Lee'],
  ['During the hearing Judge Amos said the claim was thin.', 'Judge Amos'],
  ['On the steps of the court the family’s lawyer said they were relieved.', 'the family’s lawyer'],
  ['By Monday the ministry said the road was open.', 'the ministry'],
])('a source does not begin with the phrase that opens its sentence: %s', (line, source) => {
  expect(sourcesOf(line)).toEqual([source]);
});

it.each([
  ['The vote observer Ann Lee said the plan was dead.', 'The vote observer Ann Lee'],
  ['After the minister Ann Lee said the plan was dead, the market fell.', 'the minister Ann Lee'],
  ['For her part, the mayor of the town said the plan was dead.', 'the mayor of the town'],
])('but keeps words of its own: %s', (line, source) => {
  expect(sourcesOf(line)).toEqual([source]);
});

it.each([
  ['In the final hours of ', 'the campaign Lee', 'Lee'],
  ['', 'In a dissent Justice Amos', 'Justice Amos'],
  ['In ', 'the Ministry of Ports they', 'the Ministry of Ports they'],
  ['The friend of ', 'the campaign Lee', 'the campaign Lee'],
  ['In addition to ', 'Mr. Reed, two Harbourist members of the board', 'two Harbourist members of the board'],
  ['After ', 'a call by Reed, Harbourist members of the board', 'a call by Reed, Harbourist members of the board'],
])('only behind a preposition at its beginning: %s%s', (before, source, left) => {
  const text = `${before}${source} said so.`;
  const { start, end } = withoutOpeningPhrase(text, { start: before.length, end: before.length + source.length });
  expect(text.slice(start, end)).toBe(left);
});
