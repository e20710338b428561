import { expect, it } from 'vitest';
import { shownNotesOf } from '../../../../test/shown-notes-of.ts';

function shown(line: string): string[] {
  const { notes, words } = shownNotesOf(line);
  return notes.map(
    ({ kind, source, cue, content }) => `${kind}: ${words(source?.spans ?? [])} | ${words(cue)} | ${words(content)}`,
  );
}

it.each([
  ['The shares fell amid reports that the firm was for sale.', 'reports | the firm was for sale'],
  ['The minister left amid growing claims that he had lied.', 'growing claims | he had lied'],
  ['Lund was left out amid reports of a training-ground row.', 'reports | a training-ground row'],
  ['Despite claims of a cover-up, the firm goes on.', 'claims | a cover-up'],
  ['Following media reports that the chief would go, shares fell.', 'media reports | the chief would go'],
  ['The vote was delayed after allegations that ballots had been lost.', 'allegations | ballots had been lost'],
])('nobody stands behind what happens “amid reports that …”: %s', (line, row) => {
  expect(shown(line)).toEqual([`unsourced:  | ${row}`]);
});

it.each([['The minister left amid his claims that he was ill.', 'attributed: his | claims | that he was ill']])(
  'but somebody does here: %s',
  (line, row) => {
    expect(shown(line)).toEqual([row]);
  },
);

it.each([
  ['The shares fell amid reports by the union that the firm was for sale.'],
  ['The club moved after talk of the weather.'],
  ['She went home amid fears of rain.'],
])('and nothing is told here: %s', (line) => {
  expect(shown(line)).toEqual([]);
});

it('nor does whom the sentence names before it', () => {
  expect(shown('The firm denied it, despite claims that it knew.')).toEqual([
    'attributed: The firm | denied | it',
    'unsourced:  | claims | it knew',
  ]);
});
