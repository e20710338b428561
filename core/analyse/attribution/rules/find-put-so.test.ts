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

it.each([
  ['The chef put it in the oven: “Two hours,” she said.', ['she | said | The chef put it in the oven: “Two hours,”']],
  ['She put it near the door: “No entry” in red.', []],
  ['Would you put it so: “We pay”?', []],
  ['Nobody put it better: “We pay.”', []],
  ['They sold the cars, and the records of the sale show.', []],
])('nor is it by what lies in a place, what is asked, and what shows: %s', (line, rows) => {
  expect(shown(line)).toEqual(rows);
});

it.each([
  ['Lee put it in other words: “Pay for it.”', ['Lee | put it in other words | “Pay for it.”']],
  ['Of course, as Lee once observed, the bus did not pay.', ['Lee | once observed | the bus did not pay']],
  ['The road is shut, and as Lee observed, the bus is late.', ['Lee | observed | the bus is late']],
])('but here it is: %s', (line, rows) => {
  expect(shown(line)).toEqual(rows);
});

it.each([
  ['If it was as bad as she said, he said, why had she gone?', 'she | said | he said'],
  ['Prices rose, as Lee said, and nobody knew why.', 'and nobody knew why'],
  ['An hour after Lee lost her calm as she said, “I am sick of it,” Hale hit back at her.', 'Hale hit back'],
])('what goes on behind “as she said,” is the writer’s: %s', (line, rest) => {
  expect(shown(line).join()).not.toContain(rest);
});
