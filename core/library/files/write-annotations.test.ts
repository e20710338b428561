import { describe, expect, it } from 'vitest';
import { writeLibraryFile } from '../../../test/library/write-library-file.ts';
import type { Note } from '../../notes/note.ts';
import { attachNotes } from '../notes/attach-notes.ts';
import { makeOwnNote } from '../notes/make-own-note.ts';
import { wordsOfNote } from '../notes/words-of-note.ts';
import type { StoredArticle } from '../stored-article.ts';
import { readArticle } from './read-article.ts';
import { readLibraryFile } from './read-library-file.ts';
import { writeArticle } from './write-article.ts';

// The smiles are two UTF-16 units and one character each.
const TEXT = 'Harbour 🙂🙂 news. The mayor said the bridge is safe. Nobody asked who had looked at it.';
const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

const NOTE: Note = {
  id: 'n-1',
  kind: 'attributed',
  origin: 'stored',
  content: [spanOf('the bridge is safe')],
  source: { spans: [spanOf('The mayor')], text: 'The mayor', resolved: 'Ada Fenn', grade: 'named', link: null },
  cue: [spanOf('said')],
  act: 'report',
  form: 'indirect',
  via: null,
  why: 'The mayor is the source.',
  question: 'When was this said?',
  confidence: 1,
  isApproximate: false,
};

const ARTICLE: StoredArticle = {
  id: 'bridge',
  title: 'The bridge',
  language: 'en',
  text: TEXT,
  origin: { url: 'https://news.example/bridge', site: 'News', byline: null, published: '2026-05-01', remark: null },
  notes: [NOTE, { ...NOTE, id: 'n-2', kind: 'unsourced', content: [spanOf('Harbour'), spanOf('Nobody asked')] }],
};

const write = (format: 'web-annotation' | 'hypothesis') =>
  JSON.parse(writeLibraryFile([ARTICLE], format, '2026-11-24T10:00:00Z'));

describe('Web Annotations', () => {
  it('a page of them has what the model asks for', () => {
    const page = write('web-annotation');
    expect(page['@context'][0]).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(page).toMatchObject({ type: 'AnnotationPage', id: expect.stringMatching(/^tag:/) });
    expect(page.items.map(({ id }: { id: string }) => id)).toEqual([
      'tag:says-who.example,2026:article/bridge',
      'tag:says-who.example,2026:note/bridge/n-1',
      'tag:says-who.example,2026:note/bridge/n-2',
    ]);
    expect(page.items[0]).toMatchObject({ motivation: 'bookmarking', target: 'https://news.example/bridge' });
  });

  it('a note has bodies with a purpose each, and its words by quote and by position', () => {
    expect(write('web-annotation').items[1]).toMatchObject({
      type: 'Annotation',
      motivation: 'commenting',
      body: [
        { type: 'TextualBody', purpose: 'classifying', value: 'attributed', format: 'text/plain' },
        { purpose: 'identifying', value: 'Ada Fenn' },
        { purpose: 'describing', value: 'The mayor is the source.' },
        { purpose: 'questioning', value: 'When was this said?' },
      ],
      target: {
        type: 'SpecificResource',
        source: 'https://news.example/bridge',
        selector: [
          {
            type: 'TextQuoteSelector',
            exact: 'the bridge is safe',
            prefix: 'rbour 🙂🙂 news. The mayor said ',
            suffix: '. Nobody asked who had looked at',
          },
          // In characters, as the model counts: two fewer than in UTF-16 units.
          { type: 'TextPositionSelector', start: 32, end: 50 },
        ],
      },
    });
  });

  it('a note on two passages has two targets', () => {
    const { target } = write('web-annotation').items[2];
    expect(target).toHaveLength(2);
    expect(target[1].selector[0]).toMatchObject({ exact: 'Nobody asked', suffix: ' who had looked at it.' });
  });

  it('whose article another tool dropped are loose notes, which find their words again', () => {
    const page = write('web-annotation');
    const reading = readLibraryFile(JSON.stringify({ ...page, items: page.items.slice(1) }));
    if (!reading.ok) throw new Error(reading.message);
    expect(reading.articles).toEqual([]);
    const { article, added, faults } = attachNotes({ ...ARTICLE, notes: [] }, reading.looseNotes, 'unsourced');
    expect([added, faults]).toEqual([2, []]);
    expect(article.notes.map(({ kind, content }) => [kind, content])).toEqual([
      ['attributed', NOTE.content],
      ['unsourced', [spanOf('Harbour'), spanOf('Nobody asked')]],
    ]);
    expect(article.notes[0]).toMatchObject({
      why: NOTE.why,
      question: NOTE.question,
      source: { resolved: 'Ada Fenn' },
    });
  });
});

// Its notes have ids of more than 200 characters outside the library.
const LONG_ID = `page-news.example/${'bridge-'.repeat(20)}`;

it.each(['web-annotation', 'hypothesis'] as const)(
  'notes of an article with a long address come back from %s, each once',
  (format) => {
    const article = { ...ARTICLE, id: LONG_ID };
    const file = JSON.parse(writeLibraryFile([article], format, '2026-11-24T10:00:00Z'));
    // Another tool keeps what it knows.
    const reading = readLibraryFile(
      JSON.stringify(file, (key, value) => (key.startsWith('says-who:') ? undefined : value)),
    );
    if (!reading.ok) throw new Error(reading.message);
    expect(reading.looseNotes.map(({ id }) => id.length <= 200)).toEqual([true, true]);
    const empty = attachNotes({ ...article, notes: [] }, reading.looseNotes, 'unsourced');
    expect(empty.added).toBe(2);
    expect(readArticle(writeArticle(empty.article), '').faults).toEqual([]);
    expect(attachNotes(article, reading.looseNotes, 'unsourced')).toMatchObject({ added: 0, faults: [] });
  },
);

it.each(['web-annotation', 'hypothesis'] as const)(
  'a source as long as a library takes comes back from %s',
  (format) => {
    const resolved = `Ada ${'Fenn '.repeat(190)}`.trim();
    const article = { ...ARTICLE, notes: [{ ...NOTE, source: { ...NOTE.source!, resolved } }] };
    const file = JSON.parse(writeLibraryFile([article], format, '2026-11-24T10:00:00Z'));
    const reading = readLibraryFile(
      JSON.stringify(file, (key, value) => (key.startsWith('says-who:') ? undefined : value)),
    );
    if (!reading.ok) throw new Error(reading.message);
    const { notes } = attachNotes({ ...article, notes: [] }, reading.looseNotes, 'unsourced').article;
    expect(notes.map(({ source }) => source?.resolved)).toEqual([resolved]);
  },
);

describe('Hypothesis', () => {
  it('gets one annotation a note, with the fields its client exports', () => {
    const file = write('hypothesis');
    expect(file).toMatchObject({ export_date: '2026-11-24T10:00:00Z', annotations: [{}, {}] });
    expect(file.annotations[0]).toMatchObject({
      uri: 'https://news.example/bridge',
      text: 'Who says it: Ada Fenn\n\nThe mayor is the source.\n\nWhen was this said?',
      tags: ['attributed'],
      target: [
        {
          source: 'https://news.example/bridge',
          selector: [
            { type: 'TextPositionSelector', start: 34, end: 52 },
            { type: 'TextQuoteSelector', exact: 'the bridge is safe' },
          ],
        },
      ],
      document: { title: ['The bridge'] },
    });
  });

  it('gives notes back as they were known: the reader’s own, and what analysis found as such', () => {
    const own = makeOwnNote('own-1', { kind: 'attributed', source: 'the clerk', text: 'Who?\nWhen?' }, [
      spanOf('the bridge'),
    ]);
    const bare = makeOwnNote('own-2', { kind: 'unsourced', source: '', text: 'Who looked?' }, [
      spanOf('who had looked'),
    ]);
    const found = { ...NOTE, id: 'auto-a1' };
    for (const id of ['bridge', LONG_ID]) {
      const article = { ...ARTICLE, id, notes: [found, own, bare] };
      const reading = readLibraryFile(writeLibraryFile([article], 'hypothesis', '2026-11-24T10:00:00Z'));
      if (!reading.ok) throw new Error(reading.message);
      const { notes } = attachNotes({ ...article, notes: [] }, reading.looseNotes, 'unsourced').article;
      expect(notes.map((note) => note.id)).toEqual(['auto-a1', 'own-1', 'own-2']);
      expect(notes.slice(1).map(wordsOfNote)).toEqual([own, bare].map(wordsOfNote));
      // On another article of its address they are notes of a file.
      const other = attachNotes({ ...article, id: 'other', notes: [] }, reading.looseNotes, 'unsourced').article;
      expect(other.notes.every((note) => note.id.startsWith('tag:'))).toBe(true);
    }
  });

  it('gives the notes back with their kinds', () => {
    const reading = readLibraryFile(JSON.stringify(write('hypothesis')));
    if (!reading.ok) throw new Error(reading.message);
    expect(reading.format).toBe('hypothesis');
    const { article, added } = attachNotes({ ...ARTICLE, notes: [] }, reading.looseNotes, 'inserted');
    expect(added).toBe(2);
    expect(article.notes.map(({ kind }) => kind)).toEqual(['attributed', 'unsourced']);
    expect(article.notes[0]?.content).toEqual(NOTE.content);
  });
});
