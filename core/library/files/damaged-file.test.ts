import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeFile } from '../../../entrypoints/options/decode-file.ts';
import { anyLibrary } from '../../../test/library/any-library.ts';
import { writeLibraryFile } from '../../../test/library/write-library-file.ts';
import { createLibraryWriter } from './create-library-writer.ts';
import type { FileReading } from './file-reading.ts';
import { LIBRARY_FORMATS, type LibraryFormat } from './library-formats.ts';
import { ownField } from './own-field.ts';
import { readArticle } from './read-article.ts';
import { readLibraryFile } from './read-library-file.ts';
import { writeArticle } from './write-article.ts';

const WHEN = '2026-11-24T10:00:00.000Z';
const ODD: readonly unknown[] = [
  true,
  0,
  -1,
  1.5,
  1e300,
  'x',
  '\ud800',
  'javascript:1',
  {},
  [null],
  [[]],
  { type: 'Annotation' },
];
const DEEP = [`${'['.repeat(10_000)}${']'.repeat(10_000)}`, `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`];
const HERE = '"@@here@@"';

type Path = readonly string[];

function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => [[...path, key], ...pathsIn(ownField(value, key), [...path, key])]);
}

/** The JSON with other JSON in one place. */
function replaceIn(json: string, path: Path, other: string): string {
  const root: unknown = JSON.parse(json);
  const holder = path.slice(0, -1).reduce<unknown>((value, key) => ownField(value, key), root);
  Object.assign(holder as object, { [path.at(-1) ?? '']: JSON.parse(HERE) });
  return JSON.stringify(root).replace(HERE, () => other);
}

function write(format: LibraryFormat, articles: Parameters<typeof writeLibraryFile>[0]): string {
  if (format !== 'says-who') return writeLibraryFile(articles, format, WHEN);
  const { head, write: part, separator, tail } = createLibraryWriter(format, WHEN);
  const history = (article: (typeof articles)[number]) => ({
    addedAt: WHEN,
    fileName: '',
    versions: [{ article, addedAt: '', fileName: 'x', replacedAt: WHEN }],
  });
  return head(1) + articles.map((article) => part(article, history(article))).join(separator) + tail;
}

/** Articles, notes and former texts that were read. */
function countOf(reading: Extract<FileReading, { ok: true }>): number {
  const versions = [...reading.histories.values()].flatMap((history) => history.versions);
  const articles = [...reading.articles, ...versions.map(({ article }) => article)];
  return reading.looseNotes.length + articles.reduce((sum, { notes }) => sum + 1 + notes.length, 0);
}

/** Whatever became of it, the reader is told, and what was read is read again. */
function expectTold(reading: FileReading, before: Extract<FileReading, { ok: true }>): void {
  if (!reading.ok) {
    expect(reading.message).toMatch(/^[A-Z].{15,500}\.$/s);
    return;
  }
  expect(countOf(reading) >= countOf(before) || reading.faults.length > before.faults.length).toBe(true);
  for (const { message } of reading.faults) expect(message).toMatch(/^[A-Z"].{5,500}\.$/s);
  for (const article of reading.articles) expect(readArticle(writeArticle(article), '').faults).toEqual([]);
}

function read(text: string) {
  const reading = readLibraryFile(text);
  if (!reading.ok) throw new Error(reading.message);
  return reading;
}

// An empty list, or nothing where something may be missing, says that there is none: those are not tried.
it.each(LIBRARY_FORMATS.filter((format) => format !== 'json-lines'))(
  'of a file of the form "%s" with something odd in a place of it nothing is lost without a word',
  (format) => {
    fc.assert(
      fc.property(
        anyLibrary(1),
        fc.nat(),
        fc.constantFrom(...ODD.map((odd) => JSON.stringify(odd)), ...DEEP),
        (articles, n, odd) => {
          const file = write(format, articles);
          const paths = pathsIn(JSON.parse(file));
          expectTold(readLibraryFile(replaceIn(file, paths[n % paths.length] ?? [], odd)), read(file));
        },
      ),
      { numRuns: 150 },
    );
  },
);

it.each(LIBRARY_FORMATS)('a file of the form "%s" that is cut off is told to be, in whatever encoding', (format) => {
  fc.assert(
    fc.property(anyLibrary(1), fc.nat(), fc.boolean(), (articles, n, isUtf16) => {
      const file = write(format, articles);
      const bytes = new Uint8Array(
        Buffer.from(`${isUtf16 ? '\ufeff' : ''}${file.trimEnd()}`, isUtf16 ? 'utf16le' : 'utf8'),
      );
      const reading = readLibraryFile(decodeFile(bytes.subarray(0, n % bytes.length)));
      // Of JSON Lines those before the cut are whole.
      if (format === 'json-lines' && reading.ok)
        expect(reading.articles.length + reading.faults.length).toBeGreaterThan(0);
      else
        expect(reading).toEqual({
          ok: false,
          message: expect.stringMatching(/^(?:This file|No line of this file) .{5,500}\.$/s),
        });
      expectTold(readLibraryFile(decodeFile(bytes)), read(file));
    }),
  );
});

it.each(LIBRARY_FORMATS)(
  'a file of the form "%s" that stands twice in one is read once or refused, never by half',
  (format) => {
    fc.assert(
      fc.property(anyLibrary(1), (articles) => {
        const file = write(format, articles);
        const twice = readLibraryFile(file + file);
        if (!twice.ok) expect(twice.message).toMatch(/^This file is cut off or damaged/);
        else expect({ ...twice, faults: [] }).toEqual({ ...read(file), faults: [] });
      }),
    );
  },
);

it('a text longer than anything may be, in any place, is refused or listed', () => {
  const huge = JSON.stringify('x'.repeat(2_100_000));
  const [articles] = fc.sample(anyLibrary(2), { seed: 7, numRuns: 1 });
  for (const format of ['says-who', 'web-annotation', 'hypothesis'] as const) {
    const file = write(format, articles ?? []);
    const before = read(file);
    const names = new Map(
      pathsIn(JSON.parse(file)).map((path) => [path.filter((key) => !/^\d+$/.test(key)).join('.'), path]),
    );
    for (const path of names.values()) expectTold(readLibraryFile(replaceIn(file, path, huge)), before);
  }
}, 60_000);
