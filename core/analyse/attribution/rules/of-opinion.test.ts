import { expect, it } from 'vitest';
import { shownNotesOf } from '../../../../test/shown-notes-of.ts';

function shown(line: string): string[] {
  const { notes, words } = shownNotesOf(line);
  return notes.map(
    ({ kind, source, cue, content }) => `${kind}: ${words(source?.spans ?? [])} | ${words(cue)} | ${words(content)}`,
  );
}

it.each([
  ['Word on the street is that the shop will close.', ' | Word on the street is | the shop will close'],
  ['The general view is that the team needs a new coach.', ' | The general view is | the team needs a new coach'],
  ['The feeling in the town is that justice was not done.', ' | The feeling in the town is | justice was not done'],
  ['By some accounts, the queen never slept there.', ' | By some accounts | the queen never slept there'],
  ['By some accounts, she left, but Lund stayed.', ' | By some accounts | she left'],
  ['One theory holds that the ship hit a mine.', 'One theory | holds | that the ship hit a mine'],
  ['Rumours have circulated that the band will split.', ' | Rumours have circulated | the band will split'],
  ['Reports emerged that the minister had resigned.', ' | Reports emerged | the minister had resigned'],
  ['It has long been suspected that the mayor knew.', ' | has long been suspected | the mayor knew'],
])('nobody stands behind: %s', (line, row) => {
  expect(shown(line)).toEqual([`unsourced: ${row}`]);
});

it.each([
  ['The word on the sign is that of a poet.'],
  ['The accounts were signed on Monday.'],
  ['The feeling is that of falling.'],
  ['The general feeling was that of a funeral.'],
  ['Rumours circulated in the town.'],
])('nothing is reported in: %s', (line) => {
  expect(shown(line)).toEqual([]);
});

it('reports by somebody are theirs', () => {
  expect(shown('Reports by the auditors say the money is gone.')).toEqual([
    'attributed: Reports by the auditors | say | the money is gone',
  ]);
});
