import { describe, expect, it } from 'vitest';
import type { Note, NoteSource } from '../../notes/note.ts';
import type { AnalysedText } from '../analysed-text.ts';
import { makeLedger } from './make-ledger.ts';

const TEXT = 'The dam is safe today, engineers wrote.\nIt holds, Ann Lee said. Locals fear floods.';
const article: AnalysedText = {
  text: TEXT,
  url: null,
  paragraphs: TEXT.split('\n').map((line) => {
    const start = TEXT.indexOf(line);
    return { start, end: start + line.length, role: 'body', links: [] };
  }),
};
const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const sourceOf = (fields: Partial<NoteSource>): NoteSource => ({
  spans: [],
  text: null,
  resolved: null,
  grade: 'named',
  link: null,
  ...fields,
});
const noteOf = (id: string, words: string, fields: Partial<Note>): Note => ({
  id,
  kind: 'attributed',
  origin: 'automatic',
  content: [spanOf(words)],
  source: sourceOf({ resolved: 'Ann Lee' }),
  cue: [],
  act: 'report',
  form: 'indirect',
  via: 'first-hand',
  why: '',
  question: '',
  confidence: 1,
  isApproximate: false,
  ...fields,
});

describe('makeLedger', () => {
  const notes = [
    noteOf('a1', 'The dam is safe today', {
      source: sourceOf({ text: 'engineers', grade: 'described', link: 'https://dams.example' }),
      via: 'second-hand',
    }),
    noteOf('a2', 'It holds', {}),
    noteOf('a3', 'floods', { kind: 'unsourced', source: sourceOf({ text: 'Locals', grade: 'vague' }) }),
    noteOf('a4', 'Locals', { act: 'attitude' }),
  ];
  const ledger = makeLedger(article, notes);

  it('sources stand in order of the words attributed to them', () => {
    expect(ledger.sources.map(({ name, words }) => [name, words])).toEqual([
      ['engineers', 5],
      ['Ann Lee', 2],
    ]);
  });

  it('a source keeps its grade, whether it is linked, and how it reached the page', () => {
    expect(ledger.sources[0]).toMatchObject({ grade: 'described', isLinked: true, via: 'second-hand', notes: ['a1'] });
    expect(ledger.sources[1]).toMatchObject({ grade: 'named', isLinked: false, via: 'first-hand' });
  });

  it('shares count words and add up to one; attitudes are the writer’s own', () => {
    expect(ledger.words).toBe(15);
    expect(ledger.attributedShare).toBeCloseTo(7 / 15);
    expect(ledger.unsourcedShare).toBeCloseTo(1 / 15);
    expect(ledger.attributedShare + ledger.unsourcedShare + ledger.ownShare).toBeCloseTo(1);
    expect(ledger.largestShare).toBeCloseTo(5 / 7);
  });

  it('a pronoun that nothing names is no source of the list', () => {
    const she = noteOf('a1', 'It holds', { source: sourceOf({ text: 'She', grade: 'described' }) });
    expect(makeLedger(article, [she]).sources).toEqual([]);
    expect(makeLedger(article, [she]).attributedShare).toBeGreaterThan(0);
  });

  it('an empty article has an empty ledger', () => {
    expect(makeLedger({ text: '', url: null, paragraphs: [] }, [])).toEqual({
      words: 0,
      sources: [],
      attributedShare: 0,
      unsourcedShare: 0,
      ownShare: 0,
      largestShare: 0,
    });
  });
});
