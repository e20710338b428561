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
  [
    'the question over it, its mark left out',
    'Why does it fail?\n\nNot enough salt, Lee said.',
    ['Why does it fail', 'Not enough salt'],
    ['Not enough salt'],
  ],
  [
    'the beginning of a day it was cut in',
    'Lee hailed the plan at the White House on Monday.',
    ['the plan at the White House on'],
    ['the plan at the White House'],
  ],
  [
    'what only looks like it stays',
    'Lee hailed the plan to move on quickly.',
    ['the plan to move on'],
    ['the plan to move on'],
  ],
  [
    'a joint to what the writer tells',
    'He spoke of “going missing” after they lost, Lee said.',
    ['“going missing” after'],
    ['“going missing”'],
  ],
  [
    'two of them',
    'Obama stressed that it was not over, and when rights groups warned of it, he left.',
    ['it was not over, and when'],
    ['it was not over'],
  ],
  [
    'a word at the end of all stays',
    'She said that they had met before and after.',
    ['before and after'],
    ['before and after'],
  ],
  [
    'what somebody else says behind a semicolon',
    'Kyiv says three people died; Moscow denies it.',
    ['three people died; Moscow denies it'],
    ['three people died'],
  ],
  [
    'what goes on behind one stays',
    'Lee said the wall was old; it was built in 1900.',
    ['the wall was old; it was built in 1900'],
    ['the wall was old; it was built in 1900'],
  ],
  [
    'a question that is asked stays, its mark left out',
    'Lee asked him: who pays?\n\nNobody knew.',
    ['him', 'who pays'],
    ['him', 'who pays'],
  ],
  [
    'the writer’s words behind a quotation',
    'Lee said: “We know. It rains.” He would not be drawn on a date',
    ['“We know. It rains.” He would not be drawn on a date'],
    ['“We know. It rains.”'],
  ],
  [
    'words that go on with a quotation stay',
    'Lee said “it rains” and the roof leaked',
    ['“it rains” and the roof leaked'],
    ['“it rains” and the roof leaked'],
  ],
  [
    'a quotation’s mark from beside it',
    'Lee said. “We lost it. / “I heard it,” said Ruiz.',
    ['“', '“I heard it,”'],
    ['“I heard it,”'],
  ],
  ['a question alone stays', 'Lee asked who pays?', ['who pays?'], ['who pays?']],
])('%s', (_, text, contents, left) => {
  expect(trimmed(text, contents)).toEqual(left);
});

it('a description before the name belongs to the source', () => {
  const text = 'Its forecaster, Jon Eide, said the worst was to come.';
  const found = trimContent(text, {
    source: [{ start: 16, end: 25 }],
    cue: [{ start: 26, end: 30 }],
    content: [
      { start: 0, end: 14 },
      { start: 31, end: 52 },
    ],
    confidence: 0.9,
  });
  expect(found.source).toEqual([{ start: 0, end: 25 }]);
  expect(found.content).toEqual([{ start: 31, end: 52 }]);
});

it.each<[string, string, string]>([
  ['a day is no part of who said it', 'Trent Homes today announced a sale.', 'Trent Homes'],
  ['nor a night', 'The prime minister last night said it was late.', 'The prime minister'],
  ['nor one behind a name in an apposition', 'The minister, Ana Ruiz, on Sunday said so.', 'The minister, Ana Ruiz,'],
  ['nor a year', 'Kestrel Foods in 2017 announced a sale.', 'Kestrel Foods'],
  ['nor a part of a year', 'Kestrel Foods in early 2017 announced a sale.', 'Kestrel Foods'],
  ['nor a week', 'The club last week said so.', 'The club'],
  ['nor earlier in a week', 'The club earlier this week said so.', 'The club'],
  ['nor a day’s evening', 'Lee late on Monday evening said so.', 'Lee'],
  ['nor a month', 'The council in May said so.', 'The council'],
  ['nor a date', 'The council on 3 May said so.', 'The council'],
  ['nor a date with its year', 'The council on May 3, 2024, said so.', 'The council'],
  ['nor years ago', 'The minister two years ago said so.', 'The minister'],
  [
    'a long source without a time stays',
    `The council of Trent and ${'its '.repeat(20)}ward said so.`,
    `The council of Trent and ${'its '.repeat(20)}ward`,
  ],
  ['what somebody was in a year stays', 'Ana Ruiz, an aide in 2012 said so.', 'Ana Ruiz, an aide in 2012'],
  ['a place stays', 'The council in Mayfield said so.', 'The council in Mayfield'],
  ['a year within a name stays', 'Euro 2024 said so.', 'Euro 2024'],
  ['who did something that year stays', 'The man who won in 2017 said so.', 'The man who won in 2017'],
  ['which poll it is stays', 'A poll by Lee in May said so.', 'A poll by Lee in May'],
  ['a paper’s name stays', 'USA Today announced a sale.', 'USA Today'],
  ['nor is one of a paper’s name', 'The Harbour Post on Monday said so.', 'The Harbour Post'],
  ['when a poll was published stays', 'A poll released on Sunday said it was late.', 'A poll released on Sunday'],
  ['which report it is stays', 'The report last month said it was late.', 'The report last month'],
  ['what is told of somebody, cut short', 'The minister, who said it was late.', 'The minister'],
  ['what is told of somebody, whole, stays', 'The minister, who knows, said so.', 'The minister, who knows,'],
  ['who stands for nobody else stays', 'Those who said it was late.', 'Those who'],
  ['a time within a clause stays', 'A man who was here yesterday said so.', 'A man who was here yesterday'],
])('%s', (_, text, source) => {
  const end = text.search(/ (?:announced|said)/);
  const content = [{ start: end + 1, end: text.length }];
  const found = trimContent(text, { source: [{ start: 0, end }], cue: [], content, confidence: 0.9 });
  expect(found.source.map((span) => text.slice(span.start, span.end))).toEqual([source]);
});

it.each<[string, string, string, string]>([
  ['a month cut in two', 'The council in May warned that it was late.', 'The council in', 'The council'],
  ['a date cut in two', 'Kestrel Foods on 3 May announced a sale.', 'Kestrel Foods on 3', 'Kestrel Foods'],
  ['a week cut in two', 'The club earlier this week announced a sale.', 'The club earlier', 'The club'],
  [
    'a footnote’s number',
    'They lose, according to Iowa Starting Line.2 Warren was ahead.',
    'Iowa Starting Line.2',
    'Iowa Starting Line',
  ],
  [
    'one in brackets',
    'They lose, according to Trent Institute.[3] Lee was ahead.',
    'Trent Institute.[3]',
    'Trent Institute',
  ],
  [
    'one without a full stop',
    'They lose, said Trent Institute[12] on Monday.',
    'Trent Institute[12]',
    'Trent Institute',
  ],
  ['one set high', 'They lose, according to Trent Institute.³ Lee was ahead.', 'Trent Institute.³', 'Trent Institute'],
  ['one behind a comma', 'Trent Institute,4 which counts, said so.', 'Trent Institute,4', 'Trent Institute'],
])('%s is no part of who said it', (_, text, words, left) => {
  expect(sourceLeft(text, words)).toBe(left);
});

it.each<[string, string, string]>([
  ['a number of a name', 'They lose, according to Channel 4.', 'Channel 4'],
  ['one in one word with it', 'They lose, according to Data4.', 'Data4'],
  ['one of a version', 'They lose, according to Version 1.2.', 'Version 1.2'],
  ['an age', 'They lose, according to Ann Lee, 42.', 'Ann Lee, 42'],
])('%s stays', (_, text, words) => {
  expect(sourceLeft(text, words)).toBe(words);
});

/** What is left of the source written as `words`. */
function sourceLeft(text: string, words: string) {
  const start = text.indexOf(words);
  const source = [{ start, end: start + words.length }];
  const found = trimContent(text, { source, cue: [], content: [{ start: 0, end: 1 }], confidence: 0.9 });
  return found.source.map((span) => text.slice(span.start, span.end)).join(' + ');
}
