import { expect, it } from 'vitest';
import { endCue } from './end-cue.ts';

const ended = (cue: string) => {
  const { start, end } = endCue(cue, { start: 0, end: cue.length });
  return cue.slice(start, end);
};

it.each([
  ['said in a', 'said'],
  ['wrote in the', 'wrote'],
  ['said during an', 'said'],
  ['unveiled the', 'unveiled'],
  ['has repeatedly told a', 'has repeatedly told'],
])('a cue does not end in an article: %s', (cue, expected) => {
  expect(ended(cue)).toBe(expected);
});

it.each(['said of', 'called on', 'according to', 'said in his post', 'issued a statement', 'the', 'pointed at'])(
  '%s stays as it is',
  (cue) => {
    expect(ended(cue)).toBe(cue);
  },
);
