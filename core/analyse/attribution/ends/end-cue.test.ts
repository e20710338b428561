import { expect, it } from 'vitest';
import { endCue } from './end-cue.ts';

/** Cue and content of "cue|content". */
function ended(marked: string): string {
  const text = marked.replace('|', '');
  const at = marked.indexOf('|');
  const content = [{ start: marked.charAt(at + 1) === ' ' ? at + 1 : at, end: text.length }];
  const found = endCue(text, { source: [], cue: [{ start: 0, end: at }], content, confidence: 0.9 });
  return [...found.cue, ...found.content].map(({ start, end }) => text.slice(start, end)).join('|');
}

it.each([
  ['said in a| statement', 'said|statement'],
  ['wrote in the| Ledger', 'wrote|Ledger'],
  ['said on his| podcast', 'said|podcast'],
  ['called the| report false', 'called|the report false'],
  ['has repeatedly made a| claim', 'has repeatedly made|a claim'],
])('a cue does not end in an article: %s', (marked, expected) => {
  expect(ended(marked)).toBe(expected);
});

it.each([
  'said of| it',
  'called on| the mayor',
  'told her| it is late',
  'according to| it',
  'said in his post| it is late',
  'issued a statement| on it',
])('%s stays as it is', (marked) => {
  expect(ended(marked)).toBe(marked.replace('| ', '|'));
});
