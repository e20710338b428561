import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyCharacter } from '../../../test/any-character.ts';
import { writeLibraryFile } from '../../../test/library/write-library-file.ts';
import { ACTS, FORMS, GRADES, KINDS, type Note, VIAS } from '../../notes/note.ts';
import type { Span } from '../../text/span.ts';
import type { StoredArticle } from '../stored-article.ts';
import { readLibrary } from './read-library.ts';
import { readLibraryFile } from './read-library-file.ts';
import { writeLibrary } from './write-library.ts';

// "binary" mixes in halves of surrogate pairs, controls and combining marks.
const words = (maxLength: number, minLength = 0) => fc.string({ unit: anyCharacter, minLength, maxLength });
const orNull = <T>(made: fc.Arbitrary<T>) => fc.option(made, { nil: null });
const address = orNull(fc.webUrl());

const spanOf = (text: string): fc.Arbitrary<Span> =>
  fc
    .tuple(fc.nat(text.length - 1), fc.nat(text.length - 1))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));

function noteOf(text: string): fc.Arbitrary<Note> {
  const spans = (minLength: number) => fc.array(spanOf(text), { minLength, maxLength: 3 });
  const source = fc.record({
    spans: spans(0),
    text: orNull(words(20)),
    resolved: orNull(words(20)),
    grade: fc.constantFrom(...GRADES),
    link: address,
  });
  return fc
    .record({
      id: words(8, 1),
      kind: fc.constantFrom(...KINDS),
      origin: fc.constant('stored' as const),
      content: spans(1),
      source,
      cue: spans(0),
      act: orNull(fc.constantFrom(...ACTS)),
      form: orNull(fc.constantFrom(...FORMS)),
      via: orNull(fc.constantFrom(...VIAS)),
      why: words(40),
      question: words(40),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }).map((share) => share + 0),
      isApproximate: fc.boolean(),
    })
    .map((note) => ({
      ...note,
      source: note.kind === 'inserted' ? null : note.source,
      act: note.act === 'claim' && note.kind !== 'unsourced' ? null : note.act,
    }));
}

const article: fc.Arbitrary<StoredArticle> = words(80, 1).chain((text) =>
  fc.record({
    id: words(8, 1),
    title: words(20),
    language: orNull(words(5)),
    text: fc.constant(text),
    origin: fc.record({
      url: address,
      site: orNull(words(9)),
      byline: orNull(words(9)),
      published: orNull(words(9)),
      remark: orNull(words(9)),
    }),
    notes: fc.uniqueArray(noteOf(text), { selector: ({ id }) => id, maxLength: 4 }),
  }),
);

const library = fc.uniqueArray(article, { selector: ({ id }) => id, maxLength: 4 });

it('what is written is read back without loss', () => {
  fc.assert(
    fc.property(library, (articles) => {
      expect(readLibrary(writeLibrary(articles))).toEqual({ ok: true, articles, faults: [] });
    }),
  );
});

it.each(['says-who', 'web-annotation'] as const)('a file of the form "%s" gives back all of it', (format) => {
  fc.assert(
    fc.property(library, (articles) => {
      const reading = readLibraryFile(writeLibraryFile(articles, format, '2026-11-24T10:00:00Z'));
      expect(reading).toEqual({ ok: true, format, articles, histories: new Map(), looseNotes: [], faults: [] });
    }),
  );
});

it('JSON Lines keep id, title, text and address', () => {
  fc.assert(
    fc.property(fc.uniqueArray(article, { selector: ({ id }) => id, minLength: 1, maxLength: 4 }), (articles) => {
      const kept = articles.map(({ id, title, text, origin }) => ({ id, title, text, url: origin.url }));
      const reading = readLibraryFile(writeLibraryFile(articles, 'json-lines', ''));
      if (!reading.ok) throw new Error(reading.message);
      const got = reading.articles.map(({ id, title, text, origin }) => ({ id, title, text, url: origin.url }));
      expect(got).toEqual(kept);
    }),
  );
});
