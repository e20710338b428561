import { expect, it } from 'vitest';
import type { Note } from '../../notes/note.ts';
import { editNote } from './edit-note.ts';

const NOTE: Note = {
  id: 'own-1',
  kind: 'attributed',
  origin: 'stored',
  content: [{ start: 0, end: 9 }],
  source: { spans: [{ start: 10, end: 14 }], text: 'She', resolved: 'Ana Ruiz', grade: 'named', link: null },
  cue: [{ start: 15, end: 19 }],
  act: 'report',
  form: 'direct',
  via: 'first-hand',
  why: '“said” attributes this to “She”, here Ana Ruiz.',
  question: 'Where and when did Ana Ruiz say this?',
  confidence: 0.9,
  isApproximate: false,
};

it.each([
  { what: 'other words', kind: 'attributed', source: 'Ana Ruiz', question: NOTE.question },
  { what: 'another source', kind: 'attributed', source: 'Erik Sand', question: '' },
  { what: 'another kind', kind: 'unsourced', source: 'Ana Ruiz', question: '' },
  { what: 'a line that is no part of the article', kind: 'inserted', source: 'Ana Ruiz', question: '' },
] as const)('a note edited to $what keeps its question where it still fits', ({ kind, source, question }) => {
  const edited = editNote(NOTE, { kind, source, text: 'As I see it.' });
  expect(edited).toMatchObject({ kind, why: 'As I see it.', question });
});

it('an inserted line with other words keeps its question', () => {
  const line: Note = { ...NOTE, kind: 'inserted', source: null, question: 'Does the article go on without this line?' };
  expect(editNote(line, { kind: 'inserted', source: '', text: 'An offer.' }).question).toBe(line.question);
});
