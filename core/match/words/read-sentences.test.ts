import { expect, it } from 'vitest';
import { readWords } from '../../text/read-words.ts';
import { splitSentences } from '../../text/split-sentences.ts';
import { readSentences } from './read-sentences.ts';

it.each<[string, string[]]>([
  ['He said: "It is over." She left.', ['He said: "It is over."', 'She left.']],
  ['Sie rief: „Es ist vorbei.“ Er ging.', ['Sie rief: „Es ist vorbei.“', 'Er ging.']],
  ['Sie rief: »Es ist vorbei.« Er ging.', ['Sie rief: »Es ist vorbei.«', 'Er ging.']],
  ['"I am sorry." "So am I," said Lund.', ['"I am sorry."', '"So am I," said Lund.']],
  ['“I am sorry.” “So am I,” said Lund.', ['“I am sorry.”', '“So am I,” said Lund.']],
  ['He called it "a mess." and left.', ['He called it "a mess." and left.']],
])('%s', (text, expected) => {
  const sentences = readSentences(text, readWords(text), splitSentences(text));
  expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
