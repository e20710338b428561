import { expect, it } from 'vitest';
import type { Grade } from '../../notes/note.ts';
import { gradeSource } from './grade-source.ts';

it.each<[string, Grade, string[]]>([
  [
    'owe their capital to their place and name nobody',
    'vague',
    [
      'Evidence',
      'Evidence from the site',
      'Science',
      'Logic',
      'Polling',
      'Intelligence',
      'Those who know him',
      'Concerns',
    ],
  ],
  ['are people one could find', 'described', ['Those at the meeting', 'Those who attended', 'Polling by a union']],
  ['are as open as without "western"', 'vague', ['Western officials', 'European diplomats']],
  ['are officials of one place', 'described', ['Trent officials', 'Vessian officials']],
  ['name whoever leads them', 'named', ['Opponents of the road, led by the farmer Ida Berg']],
  ['are led by nobody with a name', 'vague', ['Opponents of the road, led by farmers']],
  [
    'are papers whose reader has a name, not their writer',
    'described',
    ['An internal document seen by the Lantern', 'a confidential letter obtained by Reuters'],
  ],
  ['are papers by somebody', 'named', ['A document by the Trent Council seen by Reuters', 'a letter from Ann Lund']],
  ['are names that end so', 'named', ['Clarence', 'Sterling', 'Corran Intelligence']],
])('these %s', (_, grade, sources) => {
  expect(sources.map((words) => [words, gradeSource(words)])).toEqual(sources.map((words) => [words, grade]));
});
