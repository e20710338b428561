import { expect, it } from 'vitest';
import { readSentences } from '../sentences/read-sentences.ts';
import { withoutOthers } from './without-others.ts';

const TEXT = '“We lost it,” Ann Lee said. Engineers were looking on, she added. “Bo Sand told me so. I wept.”';
const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const sentences = readSentences(TEXT, [{ start: 0, end: TEXT.length }]);
const raw = (source: string, cue: string, content: string[]) => ({
  source: [spanOf(source)],
  cue: [spanOf(cue)],
  content: content.map(spanOf),
  confidence: 0.9,
});
const contentOf = (content: string[]) =>
  withoutOthers(sentences, [
    raw('Ann Lee', 'said', ['“We lost it,”']),
    raw('she', 'added', content),
    raw('Bo Sand', 'told', ['so']),
  ])[1]?.content.map(({ start, end }) => TEXT.slice(start, end));

it.each<[string, string[], string[]]>([
  [
    'a sentence before with a source of its own goes',
    ['“We lost it,” Ann Lee', 'Engineers were looking on'],
    ['Engineers were looking on'],
  ],
  [
    'a quotation behind stays, whoever is named in it',
    ['Engineers were looking on', '“Bo Sand told me so. I wept.”'],
    ['Engineers were looking on', '“Bo Sand told me so. I wept.”'],
  ],
  ['the only piece stays', ['“We lost it,” Ann Lee'], ['“We lost it,” Ann Lee']],
])('%s', (_, content, left) => {
  expect(contentOf(content)).toEqual(left);
});

it.each<[string, string, string[], string[]]>([
  [
    'a fragment of the sentence before goes',
    'Asked what she would do next, Ann Lee laughed. “Sleep,” she said.',
    ['Asked what she', '“Sleep,”'],
    ['“Sleep,”'],
  ],
  [
    'the whole sentence before stays',
    'The road was shut on Monday. It would be so for a week, she said.',
    ['The road was shut on Monday', 'It would be so for a week'],
    ['The road was shut on Monday', 'It would be so for a week'],
  ],
])('%s', (_, text, pieces, left) => {
  const at = (words: string) => ({ start: text.lastIndexOf(words), end: text.lastIndexOf(words) + words.length });
  const found = { source: [at('she')], cue: [at('said')], content: pieces.map(at), confidence: 0.9 };
  const [only] = withoutOthers(readSentences(text, [{ start: 0, end: text.length }]), [found]);
  expect(only?.content.map(({ start, end }) => text.slice(start, end))).toEqual(left);
});
