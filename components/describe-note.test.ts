import { expect, it } from 'vitest';
import type { Note } from '../core/notes/note.ts';
import { describeWay } from './describe-note.ts';

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
