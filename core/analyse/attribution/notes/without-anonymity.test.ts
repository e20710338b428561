import { expect, it } from 'vitest';
import { withoutAnonymity } from './without-anonymity.ts';

const left = (text: string, cue: string, pieces: readonly string[]) => {
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const found = { source: [], cue: [at(cue)], content: pieces.map(at), confidence: 0.9 };
  return withoutAnonymity(text, [found]).map(({ content }) => content.map(({ start, end }) => text.slice(start, end)));
};

it.each<[string, string, string, string[], string[][]]>([
  ['alone it is no claim', 'One, who asked not to be named, says it is late.', 'asked', ['not to be named'], []],
  [
    'nor is anonymity',
    'Two, who requested anonymity to discuss it, left.',
    'requested',
    ['anonymity to discuss it'],
    [],
  ],
  [
    'behind what is said it is no part of that',
    'He left, the people said, asking not to be named because the talks were private.',
    'said',
    ['He left', 'asking not to be named because the talks were private'],
    [['He left']],
  ],
  [
    'nor is a part of it',
    'He left, the people said, asking not to be named because the talks were private.',
    'said',
    ['He left', 'asking not'],
    [['He left']],
  ],
  [
    'who asks for anything else asks for it',
    'The workers asked to be paid for the days.',
    'asked',
    ['to be paid for the days'],
    [['to be paid for the days']],
  ],
  [
    'who hopes for an office does',
    'The striker hopes to be named captain in May.',
    'hopes',
    ['to be named captain in May'],
    [['to be named captain in May']],
  ],
  [
    'who is left out does',
    'The striker expects not to be named in the squad.',
    'expects',
    ['not to be named in the squad'],
    [['not to be named in the squad']],
  ],
  [
    'who calls for it for others does',
    'The union demanded anonymity for all witnesses.',
    'demanded',
    ['anonymity for all witnesses'],
    [['anonymity for all witnesses']],
  ],
  [
    'with its reason it is none',
    'One asked not to be named, as he fears for his job.',
    'asked',
    ['not to be named, as he fears for his job'],
    [],
  ],
  [
    'nor with its matter',
    'One asked not to be identified discussing the talks.',
    'asked',
    ['not to be identified discussing the talks'],
    [],
  ],
])('whoever asks for no name says nothing by it: %s', (_, text, cue, pieces, expected) => {
  expect(left(text, cue, pieces)).toEqual(expected);
});
