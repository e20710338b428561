import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeLibraryFile } from '../../test/library/write-library-file.ts';
import { readLibraries } from './read-libraries.ts';

const folder = mkdtempSync(join(tmpdir(), 'says-who-libraries-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

const line = (id: string) => JSON.stringify({ id, title: id, text: 'Words.' });
const library = (...ids: string[]) =>
  JSON.stringify({
    format: 'says-who-library',
    version: 1,
    articles: ids.map((id) => ({ id, title: id, text: 'Words.' })),
  });

const idsOf = (files: string[]) => readLibraries(files).articles.map(({ id }) => id);

describe('libraries named on the command line', () => {
  it('none of them: the bundled one', () => {
    const { articles, faults, isReadable } = readLibraries([]);
    expect(articles.map(({ notes }) => notes.length)).toEqual([32]);
    expect([faults, isReadable]).toEqual([[], true]);
  });

  it('may be libraries or JSON Lines, whatever their names', () => {
    expect(idsOf([write('a.txt', library('a', 'b')), write('c.json', `${line('c')}\n${line('d')}`)])).toEqual([
      'a',
      'b',
      'c',
      'd',
    ]);
  });

  it.each([
    ['says-who', 'own.txt'],
    ['web-annotation', 'annotations.json'],
    ['web-annotation', 'annotations.jsonl'],
    ['json-lines', 'lines.txt'],
    ['json-lines', 'lines.jsonld'],
  ] as const)('an export of the form "%s" gives its articles from a file named %s', (format, name) => {
    const { origin, notes, ...article } = readLibraries([]).articles[0]!;
    const odd = { ...origin, url: 'https://news.example/a?x[0]=1|2' };
    const file = write(name, writeLibraryFile([{ ...article, notes, origin: odd }], format, '2026-11-24T10:00:00Z'));
    const { articles, faults, isReadable } = readLibraries([file]);
    expect([faults, isReadable]).toEqual([[], true]);
    expect(articles).toMatchObject([{ id: article.id, text: article.text, origin: { url: odd.url } }]);
    expect(articles[0]?.notes).toEqual(format === 'json-lines' ? [] : notes);
    // Notes alone go onto the article, whichever file it is in.
    const [bare, theirs] = [
      write('bare.txt', JSON.stringify({ ...article, url: odd.url })),
      write(
        'notes.jsonl',
        writeLibraryFile([{ ...article, notes, origin: odd }], 'hypothesis', '2026-11-24T10:00:00Z'),
      ),
    ];
    expect(readLibraries([theirs, bare])).toMatchObject({
      faults: [],
      articles: [{ notes: { length: notes.length } }],
    });
  });

  it('notes of Hypothesis and of Web Annotations go onto the articles with their address', () => {
    const url = 'https://news.example/a';
    const lines = write('articles.jsonl', JSON.stringify({ id: 'a', title: 'A', text: 'He said so, twice.', url }));
    const selector = (exact: string) => [{ type: 'TextQuoteSelector', exact }];
    const note = (id: string, uri: string) => ({
      id,
      uri,
      text: 'Who?',
      target: [{ selector: selector('He said so') }],
    });
    const hypothesis = write(
      'h.json',
      JSON.stringify({ annotations: [note('1', url), note('2', 'https://b.example/')] }),
    );
    const target = { source: 'http://news.example/a#top', selector: selector('twice') };
    const w3c = write('w.json', JSON.stringify({ id: 'urn:w', type: 'Annotation', bodyValue: 'When?', target }));
    const { articles, faults } = readLibraries([hypothesis, w3c, lines]);
    expect(articles[0]?.notes.map(({ why, content }) => [why, content])).toEqual([
      ['Who?', [{ start: 0, end: 10 }]],
      ['When?', [{ start: 12, end: 17 }]],
    ]);
    expect(faults).toEqual([
      `${hypothesis}: annotation "2": No stored article has the address https://b.example/. It was left out.`,
    ]);
  });

  it('an article that two of them have is read from the first, and reported', () => {
    const [first, second] = [write('first.json', library('a')), write('second.json', library('a', 'b'))];
    expect(readLibraries([first, second])).toMatchObject({
      articles: [{ id: 'a' }, { id: 'b' }],
      faults: [`${second}: article "a": An earlier file has the same id. It was left out.`],
      isReadable: true,
    });
  });

  it('a file in UTF-16, as Windows writes it, is read as the library page reads it', () => {
    const file = write('windows.jsonl', '');
    writeFileSync(file, `\u{feff}${line('a')}\r\n`, 'utf16le');
    expect(readLibraries([file])).toMatchObject({ articles: [{ id: 'a' }], faults: [], isReadable: true });
  });

  it('a bad line is reported with its number, and the file is readable', () => {
    const file = write('lines.jsonl', `${line('a')}\n{\n`);
    expect(readLibraries([file])).toMatchObject({
      articles: [{ id: 'a' }],
      faults: [`${file}: line 2: It is not valid JSON. It was left out.`],
      isReadable: true,
    });
  });

  it.each([
    ['missing', () => join(folder, 'nowhere.json'), 'no such file'],
    ['a folder', () => folder, 'this is a folder'],
    ['empty', () => write('empty.json', ''), 'This file is empty.'],
    ['broken', () => write('broken.json', '{'), expect.stringContaining('This file is cut off or damaged')],
    [
      'newer',
      () => write('newer.json', library().replace('1', '2')),
      expect.stringContaining('made by a newer Says Who (format 2)'),
    ],
  ])('one that is %s is reported in one line, the others are still read', (_what, make, message) => {
    const [file, good] = [make(), write('good.json', library('good'))];
    const { articles, faults, isReadable } = readLibraries([file, good]);
    expect(articles.map(({ id }) => id)).toEqual(['good']);
    expect(isReadable).toBe(false);
    expect(faults.map((fault) => fault.slice(`${file}: `.length))).toEqual([message]);
    expect(faults[0]).not.toContain('\n');
  });

  it('one of 200 MB is refused by its size alone', () => {
    const file = write('huge.json', '');
    truncateSync(file, 200_000_000);
    expect(readLibraries([file])).toEqual({
      articles: [],
      faults: [`${file}: This file is too large: Says Who reads libraries of up to 64 MB.`],
      isReadable: false,
    });
  });

  it('ids with line breaks and terminal commands stay on one line', () => {
    const file = write('odd.json', library('a\n\u{1b}[31m', 'a\n\u{1b}[31m'));
    expect(readLibraries([file]).faults).toEqual([
      `${file}: article "a  [31m": Another article of this library has the same id. It was left out.`,
    ]);
  });
});
