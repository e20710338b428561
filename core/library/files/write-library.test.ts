import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyLibrary } from '../../../test/library/any-library.ts';
import { writeLibraryFile } from '../../../test/library/write-library-file.ts';
import { attachByAddress } from '../notes/attach-by-address.ts';
import { readLibrary } from './read-library.ts';
import { readLibraryFile } from './read-library-file.ts';
import { writeLibrary } from './write-library.ts';

it('what is written is read back without loss', () => {
  fc.assert(
    fc.property(anyLibrary(), (articles) => {
      expect(readLibrary(writeLibrary(articles))).toEqual({ ok: true, articles, faults: [] });
    }),
  );
});

it.each(['says-who', 'web-annotation'] as const)('a file of the form "%s" gives back all of it', (format) => {
  fc.assert(
    fc.property(anyLibrary(), (articles) => {
      const reading = readLibraryFile(writeLibraryFile(articles, format, '2026-11-24T10:00:00Z'));
      expect(reading).toEqual({ ok: true, format, articles, histories: new Map(), looseNotes: [], faults: [] });
    }),
  );
});

it('JSON Lines keep id, title, text and address', () => {
  fc.assert(
    fc.property(anyLibrary(1), (articles) => {
      const kept = articles.map(({ id, title, text, origin }) => ({ id, title, text, url: origin.url }));
      const reading = readLibraryFile(writeLibraryFile(articles, 'json-lines', ''));
      if (!reading.ok) throw new Error(reading.message);
      const got = reading.articles.map(({ id, title, text, origin }) => ({ id, title, text, url: origin.url }));
      expect(got).toEqual(kept);
    }),
  );
});

// What no reader sees and other tools leave out: words are found without.
const seen = (words: string) => words.replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]/g, '');

it.each(['web-annotation', 'hypothesis'] as const)(
  'notes that another tool gives on from "%s" go back to their words in their article, or are listed',
  (format) => {
    fc.assert(
      fc.property(anyLibrary(), (articles) => {
        const file = JSON.parse(writeLibraryFile(articles, format, '2026-11-24T10:00:00Z'));
        const keep = (key: string, value: unknown) => (key.startsWith('says-who:') ? undefined : value);
        const reading = readLibraryFile(JSON.stringify(file, keep));
        if (!reading.ok) throw new Error(reading.message);
        const bare = articles.map((one) => ({ ...one, notes: [] }));
        const attached = attachByAddress(bare, reading.looseNotes, 'unsourced');
        expect(attached.left).toEqual([]);
        for (const [i, { text, notes }] of attached.articles.entries()) {
          const wanted = new Map(articles[i]?.notes.map((note) => [note.id, note]));
          for (const { id, kind, content } of notes) {
            const note = wanted.get(id)!;
            const last = Math.max(...note.content.map(({ end }) => end));
            const whole = { start: Math.min(...note.content.map(({ start }) => start)), end: last };
            const spans = (format === 'hypothesis' ? [whole] : note.content).filter(
              ({ start, end }) => text.slice(start, end).trim() !== '',
            );
            expect([kind, content.length]).toEqual([note.kind, spans.length]);
            for (const [k, span] of spans.entries()) {
              const found = content[k]!;
              expect(seen(text.slice(found.start, found.end))).toBe(seen(text.slice(span.start, span.end)));
              // In the same place: nothing that is seen stands between.
              const [from, to] = [Math.min(found.start, span.start), Math.max(found.start, span.start)];
              expect(seen(text.slice(from, to))).toBe('');
            }
          }
        }
        // The bookmark that carries an article marks no words.
        const bookmarks = format === 'web-annotation' ? articles.length : 0;
        const isAll = articles.every(({ notes }, i) => attached.articles[i]?.notes.length === notes.length);
        expect(isAll || reading.faults.length + attached.faults.length > bookmarks).toBe(true);
      }),
    );
  },
);
