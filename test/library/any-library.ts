import fc from 'fast-check';
import type { StoredArticle } from '../../core/library/stored-article.ts';
import { ACTS, FORMS, GRADES, KINDS, type Note, VIAS } from '../../core/notes/note.ts';
import type { Span } from '../../core/text/span.ts';
import { anyCharacter } from '../any-character.ts';

// "binary" mixes in halves of surrogate pairs, controls and combining marks.
const words = (maxLength: number, minLength = 0) => fc.string({ unit: anyCharacter, minLength, maxLength });
const orNull = <T>(made: fc.Arbitrary<T>) => fc.option(made, { nil: null });
// As browsers show them, and as people and programs write them.
const ODD = [
  'https://news.example/a?x[0]=1|2',
  'https://büro.example\\straße',
  'https://news.example/{a}^`"<b>',
  'https://news.example/50%/\u0001\ud800',
  'http://u:p@[::1]:8080/#a#b',
];
const address = orNull(fc.oneof(fc.webUrl(), fc.constantFrom(...ODD)));

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

/** Up to four articles with up to four notes each, of any characters, and with addresses as odd as any. */
export const anyLibrary = (minLength = 0) =>
  fc.uniqueArray(article, { selector: ({ id }) => id, minLength, maxLength: 4 });
