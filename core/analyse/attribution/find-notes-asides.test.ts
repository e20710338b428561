import { expect, it } from 'vitest';
import { shownNotesOf } from '../../../test/shown-notes-of.ts';

/** What is marked of the line: "source: content … content". */
function read(line: string): string[] {
  const { notes, words } = shownNotesOf(line);
  return notes.map(({ source, content }) => `${source?.text}: ${words(content)}`);
}

it.each([
  [
    'it had only what goes on behind',
    'Norland’s ports minister resigned on Monday after talks to end a dock strike collapsed, three people familiar with the matter said, in the latest blow to the coalition.',
    'three people familiar with the matter: Norland’s ports minister resigned on Monday after talks to end a dock strike collapsed … in the latest blow to the coalition',
  ],
  [
    'behind a dateline',
    'VELDHAVEN, May 4 (Northwire) - Norland’s ports minister resigned on Monday after talks collapsed, three people familiar with the matter said, in the latest blow to the coalition.',
    'three people familiar with the matter: Norland’s ports minister resigned on Monday after talks collapsed … in the latest blow to the coalition',
  ],
  [
    'it began in the middle',
    'The cuts could be announced as soon as Thursday, when the company reports quarterly results, one of the people said.',
    'one of the people: The cuts could be announced as soon as Thursday, when the company reports quarterly results',
  ],
  [
    'its verb may be a noun, too',
    'The ministry, which runs the ports, plans to sell two of them, a person briefed on the matter said, as it looks for savings.',
    'a person briefed on the matter: The ministry, which runs the ports, plans to sell two of them … as it looks for savings',
  ],
  [
    'its subject was left out',
    'The talks, which began in March, have stalled, diplomats said, with neither side willing to give ground.',
    'diplomats: The talks, which began in March, have stalled … with neither side willing to give ground',
  ],
  [
    'it was not sure enough to be marked',
    'A meadow of seagrass in the waters off Kestrel Island could be at least 7,000 years old, scientists have found, making it one of the oldest living organisms ever recorded.',
    'scientists: A meadow of seagrass in the waters off Kestrel Island could be at least 7,000 years old',
  ],
  [
    'it was not found, with words between the cue and the comma',
    'The bridge will stay shut until June, the council said in a statement on Monday, because the piers have cracked.',
    'the council: The bridge will stay shut until June … because the piers have cracked',
  ],
])('what is said around “…, police said, …” is marked whole: %s', (_, line, expected) => {
  expect(read(line)).toEqual([expected]);
});

it('of two sources in one sentence the second has what stands behind the first', () => {
  const line =
    'Three people were killed, the fire service said, and a fourth was in hospital, a spokeswoman for the trust said.';
  expect(read(line)).toEqual([
    'the fire service: Three people were killed',
    'a spokeswoman for the trust: a fourth was in hospital',
  ]);
});

it.each([
  [
    'a clause of the writer’s own before it',
    'The polls had closed by then, but the count could take a week, the returning officer said.',
    ['the returning officer: the count could take a week'],
  ],
  [
    'an opening that is no clause',
    'In a speech on Monday, the prime minister said the road would be shut.',
    ['the prime minister: the road would be shut'],
  ],
  ['nothing said', 'The mayor stood up, his deputy said nothing, and the meeting ended.', []],
  ['a question put before', 'When he was asked about the plan on Monday, the mayor said nothing.', []],
])('is silent, or as it was: %s', (_, line, expected) => {
  expect(read(line)).toEqual(expected);
});

it('who argues that something is so stands before it, with a firm in between', () => {
  const line =
    'But Tom Miller, at a firm called Skarn Lines, argues that as European ties deepen, “its influence will grow,” too.';
  expect(read(line)).toEqual([
    'Tom Miller, at a firm called Skarn Lines: that as European ties deepen, “its influence will grow,” too',
  ]);
});
