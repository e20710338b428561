import { expect, it } from 'vitest';
import { shownNotesOf } from '../../../../test/shown-notes-of.ts';

function shown(line: string): string[] {
  const { notes, words } = shownNotesOf(line);
  return notes.map(({ source, cue, content }) => [source?.spans ?? [], cue, content].map(words).join(' | '));
}

it.each([
  [
    'Bo Fell, its secretary, put it to me bluntly: “Pay for it.”',
    'Bo Fell, its secretary | put it to me bluntly | “Pay for it.”',
  ],
  ['Lee put it this way: “Pay for it.”', 'Lee | put it this way | “Pay for it.”'],
  ['As Lee put it: “Pay for it.”', 'Lee | put it | “Pay for it.”'],
  [
    'The minister had met him twice, emails seen by the Herald show.',
    'emails seen by the Herald | show | The minister had met him twice',
  ],
  [
    'The mill is to be shut, three people briefed on the plan have told the Herald.',
    'three people briefed on the plan | have told | The mill is to be shut',
  ],
  [
    'But as the historian Ivor Lane once observed, the village bus did not pay either.',
    'the historian Ivor Lane | once observed | the village bus did not pay either',
  ],
  ['As Lee has often said, the river has no memory.', 'Lee | has often said | the river has no memory'],
])('is marked with its source whole: %s', (line, row) => {
  expect(shown(line)).toEqual([row]);
});

it.each([
  ['She put it on the table: “The Times” of Monday.'],
  ['As she wrote, the rain fell.'],
  ['He left the hall, the film on show.'],
])('but nothing is said here: %s', (line) => {
  expect(shown(line)).toEqual([]);
});
