import { expect, it } from 'vitest';
import { leaveOutNobodies } from './leave-out-nobodies.ts';

/** Sources that are left, by the words of source and cue; null for an attribution left out. */
function sourceLeft(text: string, source: string, cue: string): string | null {
  const spanOf = (words: string) => {
    const start = text.indexOf(words);
    return words === '' ? [] : [{ start, end: start + words.length }];
  };
  const [left] = leaveOutNobodies(text, [{ source: spanOf(source), cue: spanOf(cue) }]);
  return left === undefined ? null : left.source.map(({ start, end }) => text.slice(start, end)).join(' ');
}

it.each<[string, string, string, string, string | null]>([
  ['it is feared', 'It is widely feared that it fell.', 'It', 'is widely feared', ''],
  ['it was put about', 'It was put about last week that it fell.', 'It', 'was put about', ''],
  ['it emerged', 'It emerged that it fell.', 'It', 'emerged', ''],
  ['it said: somebody', 'It said that it fell.', 'It', 'said', 'It'],
  ['it has warned: somebody', 'It has warned by letter that it fell.', 'It', 'warned', 'It'],
  ['there are reports', 'There are reports that it fell.', 'There', 'reports', ''],
  ['according to plan', 'It ran according to plan.', 'plan', 'according to', null],
  ['according to local custom', 'According to local custom, guests pay.', 'local custom', 'According to', null],
  [
    'according to a plan somebody made',
    'According to the plan by the ministry, guests pay.',
    'the plan by the ministry',
    'According to',
    'the plan by the ministry',
  ],
  ['asked whether, at the start', 'Asked whether he would go, Lund said no.', 'Lund', 'Asked', null],
  ['questions have been asked', 'Questions have been asked about it.', 'Questions', 'have been asked', null],
  ["let's say", "Let's say it fell.", "Let's", 'say', null],
  ['anyone’s guess', 'It is anyone’s guess whether it fell.', 'anyone’s', 'guess', null],
  ['having said that', 'Having said that, it fell.', 'Having', 'said', null],
  ['somebody says', 'The councillors say it fell.', 'The councillors', 'say', 'The councillors'],
  ['somebody asks', 'The council asked whether it fell.', 'The council', 'asked', 'The council'],
])('%s', (_, text, source, cue, left) => {
  expect(sourceLeft(text, source, cue)).toBe(left);
});
