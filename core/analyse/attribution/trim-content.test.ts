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
