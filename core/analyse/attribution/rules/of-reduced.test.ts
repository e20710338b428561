import { expect, it } from 'vitest';
import { shownNotesOf } from '../../../../test/shown-notes-of.ts';

function shown(line: string): string[] {
  const { notes, words } = shownNotesOf(line);
  return notes.map(
    ({ kind, source, cue, content }) => `${kind}: ${words(source?.spans ?? [])} | ${words(cue)} | ${words(content)}`,
  );
}

it.each([
  ['A man believed to be in his 30s was found in the river.', 'believed | A man … to be in his 30s'],
  ['She owns a starter said to be 140 years old.', 'said | a starter … to be 140 years old'],
  ['Police seized a bag thought to contain drugs.', 'thought | a bag … to contain drugs'],
  ['He drove a car believed to have been stolen in Leeds.', 'believed | a car … to have been stolen in Leeds'],
  ['He leads a group alleged to have links to the regime.', 'alleged | a group … to have links to the regime'],
  ['A hole believed to be the deepest shows that it is thin.', 'believed | A hole … to be the deepest'],
  ['Lee, a man said to have killed two, was held.', 'said | a man … to have killed two'],
  ['The two men thought to have fled were seen in Wick.', 'thought | The two men … to have fled'],
])('what is “believed to be” behind its noun is nobody’s report: %s', (line, row) => {
  expect(shown(line)).toEqual([`unsourced:  | ${row}`]);
});

it.each([
  ['The doctor said to be careful with it.', ['attributed: The doctor | said | to be careful with it']],
  [
    'Police said a man believed to be in his 30s was found in the river.',
    ['attributed: Police | said | a man believed to be in his 30s was found in the river'],
  ],
  ['She thought to have tea and left.', []],
  ['A doctor said to be careful on the ice, but Lee went out.', []],
  ['On Monday a neighbour thought to call the police, and they came.', []],
])('but who says so stands there, or nothing is told: %s', (line, rows) => {
  expect(shown(line)).toEqual(rows);
});
