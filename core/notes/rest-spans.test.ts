import { describe, expect, it } from 'vitest';
import type { Span } from '../text/span.ts';
import type { Note, NoteSource } from './note.ts';
import { restSpans, wholeSpans } from './rest-spans.ts';

const TEXT = 'The mayor said that some experts believe the old bridge over the river is going to fall.';
const spanOf = (words: string): Span => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const sourceOf = (words: string | null): NoteSource => ({
  spans: words === null ? [] : [spanOf(words)],
  text: words,
  resolved: words,
  grade: 'named',
  link: null,
});
const noteOf = (fields: Partial<Note>): Note => ({
  id: 'n',
  kind: 'attributed',
  origin: 'stored',
  content: [spanOf('the old bridge over the river is going to fall')],
  source: null,
  cue: [],
  act: 'report',
  form: null,
  via: null,
  why: '',
  question: '',
  confidence: 1,
  isApproximate: false,
  ...fields,
});
const wordsOf = (spans: readonly Span[]) => spans.map(({ start, end }) => TEXT.slice(start, end));

describe('restSpans', () => {
  const said = { source: sourceOf('The mayor'), cue: [spanOf('said')] };
  const believed = { source: sourceOf('some experts'), cue: [spanOf('believe')] };
  it.each<[string, Partial<Note>, string[]]>([
    ['an attributed claim: source and cue', said, ['The mayor', 'said']],
    ['an unsourced report: the vague source', { kind: 'unsourced', ...believed }, ['some experts']],
    [
      'an unsourced report without a source: the cue',
      { kind: 'unsourced', source: sourceOf(null), cue: [spanOf('believe')] },
      ['believe'],
    ],
    [
      'an unsourced report of a subject: the subject and the cue behind it',
      {
        kind: 'unsourced',
        source: sourceOf(null),
        cue: [spanOf('is going')],
        content: [spanOf('the old bridge over the river'), spanOf('to fall')],
      },
      ['the old bridge over the river', 'is going'],
    ],
    ['no such words: the passage', { kind: 'unsourced' }, ['the old bridge over the river is going to fall']],
    [
      'an inserted line: the passage, whatever else is known',
      { kind: 'inserted', ...said },
      ['the old bridge over the river is going to fall'],
    ],
    [
      'a long interview answer: its first words',
      { form: 'interview', content: [{ start: 0, end: TEXT.length }] },
      ['The mayor said that some experts'],
    ],
    ['a short interview answer: all of it', { form: 'interview' }, ['the old bridge over the river is going to fall']],
  ])('%s', (_, fields, words) => {
    expect(wordsOf(restSpans(noteOf(fields), TEXT))).toEqual(words);
  });
});

it('a whole passage takes in the source and cue that stand inside it, and keeps those outside apart', () => {
  const content = [spanOf('some experts believe the old bridge')];
  const inside = noteOf({ content, source: sourceOf('some experts'), cue: [spanOf('believe')] });
  expect(wordsOf(wholeSpans(inside))).toEqual(['some experts believe the old bridge']);
  const outside = noteOf({ content, source: sourceOf('The mayor'), cue: [spanOf('said')] });
  expect(wordsOf(wholeSpans(outside))).toEqual(['The mayor', 'said', 'some experts believe the old bridge']);
});
