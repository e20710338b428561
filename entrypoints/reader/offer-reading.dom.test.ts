import { afterEach, expect, it } from 'vitest';
import { tellNote } from '../../components/tell-note.ts';
import type { Note } from '../../core/notes/note.ts';
import { readPage } from '../../page/read/read-page.ts';
import { offerReading } from './offer-reading.ts';

const NOTE: Note = {
  id: 'auto-1',
  kind: 'attributed',
  origin: 'automatic',
  content: [{ start: 0, end: 9 }],
  source: null,
  cue: [],
  act: 'report',
  form: 'indirect',
  via: null,
  why: 'Why',
  question: '',
  confidence: 1,
  isApproximate: false,
};

afterEach(() => {
  document.body.innerHTML = '';
});

it('a page is stored with its notes, without the words of their cards', () => {
  document.body.innerHTML = '<p>The mayor said the bridge will fall.</p>';
  const read = readPage(document);
  if (!read.ok) throw new Error(read.reason);
  const about = { match: null, shortMatch: null, body: [], story: '', problems: [], unknownLanguage: null };
  const analysis = { ...about, notes: [tellNote(NOTE)], ledger: null, ticket: null };
  const answered = { page: read.page, analysis, address: location.href };
  const offer = offerReading(
    () => answered,
    () => true,
    () => {},
  );
  expect(offer.readout()?.notes).toEqual([NOTE]);
});
