import { describe, expect, it } from 'vitest';
import { readJsonLines } from './read-json-lines.ts';
import { readLibraryFile } from './read-library-file.ts';
import { writeLibrary } from './write-library.ts';

const line = (changes: object = {}) => JSON.stringify({ id: 'a', title: 'One', text: 'Some words.', ...changes });

const MANY = 'This file has more than 200,000 lines: split it into several files.';

const read = {
  id: 'a',
  title: 'One',
  language: null,
  text: 'Some words.',
  origin: { url: null, site: null, byline: null, published: null, remark: null },
  notes: [],
};

describe('JSON Lines', () => {
  it('gives an article without notes a line, whatever ends the lines', () => {
    const lines = `${line()}\r\n\r\n${line({ id: 'b', url: 'https://news.example/b' })}`;
    expect(readJsonLines(lines)).toEqual({
      ok: true,
      articles: [read, { ...read, id: 'b', origin: { ...read.origin, url: 'https://news.example/b' } }],
      faults: [],
    });
  });

  it('cuts a title that is longer than a library takes, and no character in two', () => {
    const reading = readJsonLines(line({ title: `${'x'.repeat(499)}🙂 and so on` }));
    expect(reading.ok && reading.articles.map(({ title }) => title)).toEqual(['x'.repeat(499)]);
  });

  it('takes a number for an id, as databases write it', () => {
    expect(readJsonLines(line({ id: 17 }))).toEqual({ ok: true, articles: [{ ...read, id: '17' }], faults: [] });
  });

  it.each([
    ['has a space', 'https://news.example/the mayor', 'https://news.example/the%20mayor'],
    ['is left empty', '', null],
    ['is blank', ' \n', null],
  ])('keeps an article whose address %s', (_what, url, read_) => {
    const origin = { ...read.origin, url: read_ };
    expect(readJsonLines(line({ url }))).toEqual({ ok: true, articles: [{ ...read, origin }], faults: [] });
  });

  it.each([
    ['an id that is no whole number', line({ id: 1.5 }), '"id" must be text or a whole number. It was left out.'],
    ['an empty id', line({ id: '' }), '"id" is empty. It was left out.'],
    ['no id', line({ id: undefined }), '"id" is missing. It was left out.'],
    ['broken JSON', '{"id":', 'It is not valid JSON. It was left out.'],
    ['null', 'null', 'It must be an object. It was left out.'],
    ['no text', line({ text: undefined }), '"text" is missing. It was left out.'],
    ['a number as title', line({ title: 3 }), '"title" must be text. It was left out.'],
    [
      'an address that runs something',
      line({ url: 'javascript:1' }),
      '"url" must be an address that begins with http:// or https://. It was left out.',
    ],
    ['an id twice', line(), 'Another article of this library has the same id. It was left out.'],
  ])('names a line with %s by its number and keeps the others', (_what, bad, message) => {
    expect(readJsonLines(`${line()}\n\n${bad}\n${line({ id: 'b' })}`)).toEqual({
      ok: true,
      articles: [read, { ...read, id: 'b' }],
      faults: [{ where: 'line 3', message }],
    });
  });

  it('with as many lines as are taken, and blank ones between them, is read', () => {
    const reading = readJsonLines(`${'{}\n\r\n'.repeat(199_999)}${line()}\n\n`);
    expect(reading).toMatchObject({ ok: true, articles: [read], faults: { length: 201 } });
    expect(reading.ok && reading.faults.at(-1)).toEqual({ where: 'library', message: '199,799 more faults.' });
  });

  it.each([
    ['is empty', ' \n', 'This file is empty.'],
    [
      'has no usable line',
      'x\ny',
      'No line of this file is an article with "id", "title" and "text"; line 1: It is not valid JSON. It was left out.',
    ],
    ['has millions of lines that are none', `${line()}\n${'{}\n'.repeat(200_000)}`, MANY],
  ])('that %s is refused', (_what, lines, message) => {
    expect(readJsonLines(lines)).toEqual({ ok: false, message });
  });
});

const WEB_PAGE = 'This file is a web page, not a library.';
const COMPRESSED = 'This file is compressed: unpack it and choose what was in it.';
const DAMAGED =
  'This file is cut off or damaged: it begins as a library may, but cannot be read to its end. Export or download it again.';
const OTHERS =
  'This file has JSON in it, but no library and no annotations that Says Who reads: choose one that was exported from a library.';
/** A file's bytes as a browser reads them, as text. */
const utf8 = (bytes: number[]) => new TextDecoder().decode(Uint8Array.from(bytes));

describe('a file of either form', () => {
  const library = writeLibrary([read]);
  it.each([
    ['a library over many lines', library],
    ['a library on one line', JSON.stringify(JSON.parse(library))],
    [
      'a library whose format comes last',
      JSON.stringify({ ...JSON.parse(library), format: undefined }).replace(/\}$/, ',"format":"says-who-library"}'),
    ],
    [
      'a library with an article a line',
      `{\n"articles": [\n${JSON.stringify(read)}\n],\n"format": "says-who-library", "version": 1}`,
    ],
    [
      'a library that opens with its version, with an article a line',
      `{"version":1,"format":"says-who-library","articles":[\n${JSON.stringify(read)}\n]}`,
    ],
    ['JSON Lines', line()],
    ['JSON Lines after a byte order mark', `\u{feff}${line()}`],
  ])('%s is recognised', (_what, text) => {
    expect(readLibraryFile(text)).toMatchObject({ ok: true, articles: [read], faults: [], looseNotes: [] });
  });

  it('with a bad first line is still JSON Lines', () => {
    expect(readLibraryFile(`{"id":\n${line()}`)).toMatchObject({ ok: true, faults: [{ where: 'line 1' }] });
  });

  it.each(['target', 'format', 'items', 'rows', 'annotations', '@context'])(
    'with a field of its own on every line that files of another form have, “%s”, is JSON Lines',
    (name) => {
      const lines = [line({ [name]: 'train' }), line({ id: 'b', [name]: ['test'] })];
      expect(readLibraryFile(lines.join('\n'))).toMatchObject({
        ok: true,
        articles: [{ id: 'a' }, { id: 'b' }],
        faults: [],
      });
      // Whatever stands first on the line.
      const turned = lines.map((one) => JSON.stringify({ [name]: 1, ...JSON.parse(one) }));
      expect(readLibraryFile(turned.join('\n'))).toMatchObject({ ok: true, format: 'json-lines', faults: [] });
      expect(readLibraryFile(`${lines[0]}\n`)).toMatchObject({ ok: true, articles: [read], faults: [] });
    },
  );

  it.each(['{"id":', 'x', '[1]', '{"id": 7, "title": "x",'])(
    'whose first eight lines are broken (%s) is still JSON Lines',
    (bad) => {
      const reading = readLibraryFile(`${`${bad}\n`.repeat(8)}${line()}\n`);
      expect(reading).toMatchObject({ ok: true, articles: [read], faults: { length: 8 } });
      expect(reading.ok && reading.faults.at(-1)?.where).toBe('line 8');
    },
  );

  it('with one line whose title is missing is still JSON Lines, and says so', () => {
    expect(readLibraryFile(line({ title: undefined }))).toEqual({
      ok: false,
      message:
        'No line of this file is an article with "id", "title" and "text"; line 1: "title" is missing. It was left out.',
    });
  });

  it.each([
    ['nothing', '', 'This file is empty.'],
    ['a web page saved under a name of ours', '\n<!doctype html><title>Sign in</title>', WEB_PAGE],
    ['a compressed file (gzip)', utf8([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]), COMPRESSED],
    ['a compressed file (zip)', utf8([0x50, 0x4b, 3, 4, 20, 0]), COMPRESSED],
    ['a broken library', library.slice(0, -5), DAMAGED],
    ['a library on one line that is cut off', JSON.stringify(JSON.parse(library)).slice(0, -5), DAMAGED],
    [
      'a library of which each article has a line, cut off behind one',
      `{"format":"says-who-library","version":1,\n"articles":[\n${line()},\n${line({ id: 'b' })}\n`,
      DAMAGED,
    ],
    [
      'a list of articles of which each has a line, cut off behind one',
      `{"version":1,"articles":[\n${line()}\n`,
      DAMAGED,
    ],
    ['annotations with one a line, cut off behind one', `[\n${JSON.stringify({ text: 'x', target: [] })}\n`, DAMAGED],
    ['a library on one line with something behind it', `${JSON.stringify(JSON.parse(library))}\nx`, DAMAGED],
    ['a line that is cut off', line().slice(0, -5), DAMAGED],
    ['prose', 'Hello there.', 'This file is no library, nor annotations: choose one that was exported from a library.'],
    ['what another program keeps', JSON.stringify({ name: 'app', version: '1.0.0' }), OTHERS],
    ['what another program keeps, on several lines', JSON.stringify({ id: 1, title: 'x' }, null, 2), OTHERS],
    ['a library of another program', JSON.stringify({ format: 'zotero', items: [] }), OTHERS],
  ])('%s is refused in words', (_what, text, message) => {
    expect(readLibraryFile(text)).toEqual({ ok: false, message });
  });
});
