import { expect, it } from 'vitest';
import type { Note } from '../core/notes/note.ts';
import { describeSource, describeWay, labelMark, summariseNote } from './describe-note.ts';
import { tellNote } from './tell-note.ts';

const NOTE: Note = {
  id: 'a-1',
  kind: 'attributed',
  origin: 'automatic',
  content: [{ start: 0, end: 9 }],
  source: { spans: [], text: 'Ruiz', resolved: 'Ana Ruiz', grade: 'named', link: null },
  cue: [],
  act: 'report',
  form: 'direct',
  via: 'second-hand',
  why: '“told” attributes this to “Ruiz”, here Ana Ruiz. This page repeats what The Harbour Post reported.',
  question: '',
  confidence: 1,
  isApproximate: false,
};

it('who told it an outlet is not called the outlet that reported it', () => {
  expect(describeWay(NOTE)).toEqual([
    'Second-hand: another outlet reported this, and this page repeats it.',
    'Quoted word for word.',
  ]);
});

it.each([
  ['somebody', NOTE, 'Attributed claim: Ana Ruiz.'],
  ['nobody', { ...NOTE, kind: 'unsourced', source: null }, 'Unsourced report: Nobody is named.'],
  [
    'an open group',
    { ...NOTE, kind: 'unsourced', source: { spans: [], text: 'experts', resolved: null, grade: 'vague', link: null } },
    'Unsourced report: “experts”.',
  ],
  ['a line that is nobody’s', { ...NOTE, kind: 'inserted', source: null }, 'Inserted line.'],
  [
    'a name that ends with its own full stop',
    { ...NOTE, source: { spans: [], text: 'Ed Moor Jr.', resolved: null, grade: 'named', link: null } },
    'Attributed claim: Ed Moor Jr.',
  ],
] satisfies [string, Note, string][])('in short a note ends with one full stop: %s', (_who, note, words) => {
  expect(summariseNote(note)).toBe(words);
});

it('a listener hears of a mark which it is, who says it, and the words it is on, each as a sentence of its own', () => {
  expect(labelMark(tellNote({ ...NOTE, kind: 'inserted', source: null }), 3, 12, 'Read also')).toBe(
    'Mark 3 of 12. Inserted line. “Read also”. Press Enter for the note, arrow keys for other marks.',
  );
});

it.each([
  ['the government', 'The government', ['The government']],
  ['Ruiz', 'Ana Ruiz', ['Ana Ruiz', 'Here the text says “Ruiz”.']],
])('a source is not told twice where only a capital differs: “%s”, which is “%s”', (text, resolved, lines) => {
  expect(describeSource({ ...NOTE, source: { spans: [], text, resolved, grade: 'named', link: null } })).toEqual(lines);
});
