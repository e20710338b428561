import { expect, it } from 'vitest';
import { shownNotesOf } from '../../../test/shown-notes-of.ts';

/** What is marked of the line: "source | cue | content … content". */
function read(line: string): string[] {
  const { notes, words } = shownNotesOf(line);
  return notes.map(({ source, cue, content }) => `${source?.text} | ${words(cue)} | ${words(content)}`);
}

it.each([
  [
    'Defence barrister Ana Ruiz told the jury it was up to them whether to believe the two brothers.',
    'Defence barrister Ana Ruiz | told | it was up to them whether to believe the two brothers',
  ],
  [
    'Prosecutor Ana Ruiz QC told the Marlow Crown Court it had taken two hours for the boat to sink.',
    'Prosecutor Ana Ruiz QC | told | it had taken two hours for the boat to sink',
  ],
  [
    'Ms Ruiz told the jurors she could not say why Hale had sold the boat.',
    'Ms Ruiz | told | she could not say why Hale had sold the boat',
  ],
  [
    'At least seven Cabinet ministers warned the Prime Minister that the latest plan may go too far.',
    'At least seven Cabinet ministers | warned | that the latest plan may go too far',
  ],
  [
    '“We are going to Wick,” Hale said to the driver. “But I am sitting beside you.”',
    'Hale | said to | “We are going to Wick,” … “But I am sitting beside you.”',
  ],
])('whom it was told is no part of what was said: %s', (line, expected) => {
  expect(read(line)).toEqual([expected]);
});

it.each([
  [
    'Rovers won at Wick. Asked about the goal, Lund told the Herald: "It was never offside."\nSpeaking to Coast Sport after the game, Lund said; "The best side won on the day. They did the basics."',
    'Lund | said | "The best side won on the day. They did the basics."',
  ],
  [
    'The council shut the pool for good on Monday night.\n\nAsked about the row, Lund told Coast Radio: "I have nothing to hide."\n\nThe pool opened in 1974.',
    'Lund | told | "I have nothing to hide."',
  ],
  [
    'One woman shouted: "This is meant to be a democracy."\n\nRuss Lund, spokesman for applicants Mr and Mrs Garr, said the plan would have helped the harbour.\n\nAfter the decision was made, resident Helen Sand said: "I am delighted and relieved."',
    'resident Helen Sand | said: | "I am delighted and relieved."',
  ],
])('what was asked, and where it was said, is no part of what was said: %s', (line, expected) => {
  expect(read(line)).toContain(expected);
});

it('what begins like it and is said stays', () => {
  expect(read('Speaking to the crew calms it, Lund said, and so does tea.')).toEqual([
    'Lund | said | Speaking to the crew calms it … and so does tea',
  ]);
});
