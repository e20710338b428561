import { expect, it } from 'vitest';
import { trimContent } from './trim-content.ts';

const trimmed = (text: string, contents: readonly string[]) => {
  const content = contents.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }));
  const found = trimContent(text, { source: [], cue: [], content, confidence: 0.9 });
  return found.content.map(({ start, end }) => text.slice(start, end));
};

it.each<[string, string, string[], string[]]>([
  [
    'the writer’s question before it',
    'What if it fails? It would be rebuilt, Lee said.',
    ['What if it fails? It would be rebuilt'],
    ['It would be rebuilt'],
  ],
  [
    'the question as a piece of its own',
    'What if it fails? It would be rebuilt, Lee said.',
    ['What if it fails?', 'It would be rebuilt'],
    ['It would be rebuilt'],
  ],
  [
    'a question the speaker asks stays',
    '“What if it fails? We swim,” Lee said.',
    ['“What if it fails? We swim,”'],
    ['“What if it fails? We swim,”'],
  ],
  ['a question alone stays', 'Lee asked who pays?', ['who pays?'], ['who pays?']],
])('%s', (_, text, contents, left) => {
  expect(trimmed(text, contents)).toEqual(left);
});
