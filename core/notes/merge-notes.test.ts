import { expect, it } from 'vitest';
import { makeOwnNote } from '../library/notes/make-own-note.ts';
import type { Span } from '../text/span.ts';
import { mergeNotes } from './merge-notes.ts';
import type { Kind, Note } from './note.ts';

const TEXT = '“None of it is safe,” Holt told residents. The council said it could not pay.';
const spanOf = (words: string): Span => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const own = (words: string, kind: Kind = 'attributed') =>
  makeOwnNote('own-1', { kind, source: '', text: 'Ask the class.' }, [spanOf(words)]);
const found = (words: string, cue: string): Note => ({
  ...makeOwnNote(cue, { kind: 'attributed', source: '', text: '' }, [spanOf(words)]),
  origin: 'automatic',
  cue: [spanOf(cue)],
});
const QUOTED = found('“None of it is safe,”', 'told');
const REPORTED = found('it could not pay', 'said');
const idsWith = (note: Note) => mergeNotes([note], [QUOTED, REPORTED]).map(({ id }) => id);

it.each<[string, Note, string[]]>([
  ['on two sentences leaves the claims in them', own(TEXT), ['told', 'own-1', 'said']],
  ['on one word of a quotation leaves the quotation', own('safe'), ['told', 'own-1', 'said']],
  ['on a quotation stands for what was found there', own('None of it is safe'), ['own-1', 'said']],
  ['that calls sentences inserted leaves no claims in them', own(TEXT, 'inserted'), ['own-1']],
])('a reader’s note %s', (_, note, ids) => {
  expect(idsWith(note)).toEqual(ids);
});

it.each<[string, Partial<Note>]>([
  ['which words attribute', { cue: [spanOf('said')] }],
  ['that it is an answer in an interview', { form: 'interview' }],
])('a stored note that says %s stands for all that was found in its passage', (_, says) => {
  expect(idsWith({ ...own(TEXT), ...says })).toEqual(['own-1']);
});
