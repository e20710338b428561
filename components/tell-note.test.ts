import { expect, it } from 'vitest';
import type { Note } from '../core/notes/note.ts';
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
  via: null,
  why: '“told” attributes this to “Ruiz”.',
  question: 'Who else was there?',
  confidence: 1,
  isApproximate: false,
};

it('a card tells who says it, how it reached the page and why it is marked', () => {
  expect(tellNote(NOTE)).toEqual({
    ...NOTE,
    card: {
      heading: 'Attributed claim',
      rows: [
        { name: 'Who says it', lines: ['Ana Ruiz', 'Here the text says “Ruiz”.'] },
        { name: 'How it reached this page', lines: ['Quoted word for word.'] },
        { name: 'Why it is marked', lines: ['“told” attributes this to “Ruiz”.'] },
      ],
      origin: 'Automatic note',
      summary: 'Attributed claim: Ana Ruiz.',
    },
  });
});

it('of a line that is nobody’s it tells only why, and that its place is not certain', () => {
  const line: Note = { ...NOTE, kind: 'inserted', origin: 'stored', source: null, isApproximate: true };
  expect(tellNote(line).card).toEqual({
    heading: 'Inserted line',
    rows: [{ name: 'Why it is marked', lines: [NOTE.why] }],
    origin: 'Stored note · placed approximately: the words differ here',
    summary: 'Inserted line.',
  });
});

it('how it reached the page is left out where that is not known', () => {
  const names = tellNote({ ...NOTE, form: null }).card.rows.map(({ name }) => name);
  expect(names).toEqual(['Who says it', 'Why it is marked']);
});
