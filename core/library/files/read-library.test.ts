import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { costOf } from '../../../test/cost-of.ts';
import { MAX_LIBRARY_BYTES } from './max-library-bytes.ts';
import { readLibrary } from './read-library.ts';

const TEXT = 'The mayor said the bridge is safe. Nobody asked who had looked at it. The mayor left.';

const passage = (exact: string, start = TEXT.indexOf(exact)) => ({ start, end: start + exact.length, exact });

const note = (changes: object = {}) => ({
  id: 'n-1',
  kind: 'attributed',
  content: [passage('the bridge is safe')],
  source: {
    spans: [passage('The mayor')],
    text: 'The mayor',
    resolved: 'the mayor',
    grade: 'described',
    link: null,
  },
  cue: [passage('said')],
  act: 'report',
  form: 'indirect',
  via: null,
  why: 'The mayor is the source.',
  question: 'When was this said?',
  confidence: 1,
  isApproximate: false,
  ...changes,
});

const article = (changes: object = {}) => ({
  id: 'bridge',
  title: 'The bridge',
  language: 'en',
  origin: { url: null, site: null, byline: null, published: null, remark: null },
  text: TEXT,
  notes: [note()],
  ...changes,
});

const file = (articles: unknown, changes: object = {}) =>
  JSON.stringify({ format: 'says-who-library', version: 1, articles, ...changes });

/** The reading of a library with one article, which is expected to hold. */
function readOne(changes: object) {
  const reading = readLibrary(file([article(changes)]));
  if (!reading.ok) throw new Error(reading.message);
  return { article: reading.articles[0], faults: reading.faults };
}

describe('a whole library', () => {
  it('gives articles whose notes have plain spans', () => {
    const { article: read, faults } = readOne({});
    expect(faults).toEqual([]);
    expect(read?.notes[0]?.content).toEqual([{ start: 15, end: 33 }]);
    expect(read?.notes[0]?.source?.spans).toEqual([{ start: 0, end: 9 }]);
    expect(read?.notes[0]?.origin).toBe('stored');
  });

  it.each([
    ['broken JSON', '{"format":', /^This file is cut off or damaged/],
    ['nothing', '', /^This file is no library/],
    ['null', 'null', /^This file has JSON in it, but no library/],
    ['a list', '[]', /^This file has JSON in it, but no library/],
    ['another format', '{"format":"x","version":1,"articles":[]}', /^This file has JSON in it, but no library/],
    ['articles that are no list', file({}), /no list of articles/],
    ['nothing in the place of articles', '{"format":"says-who-library","version":1}', /no list of articles/],
  ])('refuses %s in words', (_what, json, message) => {
    expect(readLibrary(json)).toEqual({ ok: false, message: expect.stringMatching(message) });
  });

  it.each([
    ['text', '1', '"1"'],
    ['0', 0, '0'],
    ['below 0', -1, '-1'],
    ['half a number', 1.5, '1.5'],
    ['null', null, 'null'],
    ['a list', [1], 'no number'],
    ['true', true, 'no number'],
    ['a very long text', 'x'.repeat(1_000), `"${'x'.repeat(39)}…`],
    ['missing', undefined, 'missing'],
  ])('whose version is %s is refused whole, and what is wrong is said', (_what, version, shown) => {
    expect(readLibrary(file([article({})], { version }))).toEqual({
      ok: false,
      message: `This is a library of Says Who, but its "version" is ${shown} where this one reads 1. Nothing of it was read: export it again, or mend its first line.`,
    });
  });

  it('whose version is nested deep is refused, too', () => {
    const json = file([]).replace('"version":1', `"version":${'['.repeat(50_000)}${']'.repeat(50_000)}`);
    expect(readLibrary(json)).toEqual({ ok: false, message: expect.stringContaining('"version" is no number where') });
  });

  it('of a newer version is refused with both versions named, whatever else it holds', () => {
    expect(readLibrary(file('?', { version: 3 }))).toEqual({
      ok: false,
      message: 'This library was made by a newer Says Who (format 3); this one reads up to format 1.',
    });
  });

  it('of 200 MB is refused before it is parsed', () => {
    const huge = ' '.repeat(200_000_000);
    const parse = JSON.parse;
    let isParsed = false;
    JSON.parse = (json) => {
      isParsed = true;
      return parse(json);
    };
    const reading = readLibrary(huge);
    JSON.parse = parse;
    expect(reading).toEqual({ ok: false, message: expect.stringContaining('64 MB') });
    expect(isParsed).toBe(false);
    expect(MAX_LIBRARY_BYTES).toBe(64 * 1024 * 1024);
  });

  it('may begin with a byte order mark', () => {
    expect(readLibrary(`\u{feff}${file([])}`)).toEqual({ ok: true, articles: [], faults: [] });
  });

  it('never throws, whatever the values in it are', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (odd, other) => {
        const reading = readLibrary(file([odd, article({ notes: [other, note()] }), article(odd as object)]));
        expect(reading.ok && reading.articles.some(({ id }) => id === 'bridge')).toBe(true);
      }),
    );
  });
});

describe('one broken article', () => {
  it.each([
    ['null', null, 'article 1', 'It must be an object. It was left out.'],
    ['without an id', article({ id: undefined }), 'article 1', '"id" is missing. It was left out.'],
    ['with a number as id', article({ id: 5 }), 'article 1', '"id" must be text. It was left out.'],
    ['without words', article({ text: '' }), 'article "bridge"', '"text" is empty. It was left out.'],
    ['with a list as text', article({ text: [] }), 'article "bridge"', '"text" must be text. It was left out.'],
    [
      'with notes that are no list',
      article({ notes: {} }),
      'article "bridge"',
      '"notes" must be a list. It was left out.',
    ],
    [
      'with a title of a million letters',
      article({ title: 'a'.repeat(1e6) }),
      'article "bridge"',
      '"title" is longer than 500 characters. It was left out.',
    ],
    [
      'with an address that runs something',
      article({ origin: { url: 'javascript:alert(1)' } }),
      'article "bridge"',
      '"origin.url" must be an address that begins with http:// or https://. It was left out.',
    ],
  ])('%s is left out and named, the others hold', (_what, broken, where, message) => {
    const reading = readLibrary(file([broken, article({ id: 'other' })]));
    expect(reading).toEqual({
      ok: true,
      articles: [expect.objectContaining({ id: 'other' })],
      faults: [{ where, message }],
    });
  });

  it('with the id of another is left out', () => {
    const reading = readLibrary(file([article({ title: 'First' }), article({ title: 'Second' })]));
    expect(reading).toEqual({
      ok: true,
      articles: [expect.objectContaining({ title: 'First' })],
      faults: [
        { where: 'article "bridge"', message: 'Another article of this library has the same id. It was left out.' },
      ],
    });
  });

  it('a thousand of them make a list of faults that stays short', () => {
    const reading = readLibrary(file(new Array(1_000).fill(7)));
    if (!reading.ok) throw new Error(reading.message);
    expect(reading.faults.length).toBe(201);
    expect(reading.faults.at(-1)?.message).toBe('800 more faults.');
  });
});

describe('one broken note', () => {
  const source = note().source;
  it.each([
    ['null', null, 'note 1', 'It must be an object.'],
    [
      'of no known kind',
      note({ kind: 'false' }),
      'note "n-1"',
      '"kind" must be one of attributed, unsourced, inserted.',
    ],
    ['without a passage', note({ content: [] }), 'note "n-1"', '"content" has no passage.'],
    ['without a why', note({ why: undefined }), 'note "n-1"', '"why" is missing.'],
    [
      'with half an offset',
      note({ cue: [{ start: 0.5, end: 3, exact: 'The' }] }),
      'note "n-1"',
      '"cue.0.start" must be a whole number.',
    ],
    [
      'that begins before the text',
      note({ cue: [{ start: -1, end: 3, exact: 'The' }] }),
      'note "n-1"',
      '"cue.0.start" is below 0.',
    ],
    ['too sure', note({ confidence: 2 }), 'note "n-1"', '"confidence" is above 1.'],
    [
      'attributed to nobody',
      note({ source: null }),
      'note "n-1"',
      'It needs a source, unless it is inserted: then it has none.',
    ],
    [
      'with a link that is no web address',
      note({ source: { ...source, link: 'data:text/html,x' } }),
      'note "n-1"',
      '"source.link" must be an address that begins with http:// or https://.',
    ],
    ['of an attributed claim', note({ act: 'claim' }), 'note "n-1"', 'It is a claim, so it must be unsourced.'],
    [
      'on words the text does not have',
      note({ content: [{ start: 15, end: 29, exact: 'the dam is dry' }] }),
      'note "n-1"',
      'The words "the dam is dry" do not stand at 15 to 29 of the text, nor in one other place alone.',
    ],
  ])('%s is left out and named, the others hold', (_what, broken, which, message) => {
    const { article: read, faults } = readOne({ notes: [broken, note({ id: 'n-2' })] });
    expect(read?.notes.map(({ id }) => id)).toEqual(['n-2']);
    expect(faults).toEqual([{ where: `article "bridge", ${which}`, message: `${message} It was left out.` }]);
  });

  it('with the id of another is left out', () => {
    const { article: read, faults } = readOne({ notes: [note(), note({ why: 'Second.' })] });
    expect(read?.notes.map(({ why }) => why)).toEqual(['The mayor is the source.']);
    expect(faults).toHaveLength(1);
  });
});

describe('words that do not stand where the file says', () => {
  it('are found again where they stand alone', () => {
    const { article: read, faults } = readOne({ notes: [note({ content: [passage('the bridge is safe', 4)] })] });
    expect(faults).toEqual([]);
    expect(read?.notes[0]?.content).toEqual([{ start: 15, end: 33 }]);
  });

  it('are found again from beyond the end of the text', () => {
    const { article: read } = readOne({ notes: [note({ content: [passage('the bridge is safe', 1e9)] })] });
    expect(read?.notes[0]?.content).toEqual([{ start: 15, end: 33 }]);
  });

  it('are no guess where they stand twice', () => {
    const { article: read, faults } = readOne({ notes: [note({ content: [passage('The mayor', 3)] })] });
    expect(read?.notes).toEqual([]);
    expect(faults).toHaveLength(1);
  });

  it('follow their note when somebody wrote a line above them, even where they stand twice', () => {
    const { article: read, faults } = readOne({ text: `A line.\n${TEXT}` });
    expect(faults).toEqual([]);
    expect(read?.notes[0]?.source?.spans).toEqual([{ start: 8, end: 17 }]);
  });

  it('cost no more than a bounded search each in a text made to be slow', () => {
    const exact = `${'a'.repeat(40_000)}b`;
    const stray = (position: number) =>
      note({ id: `n-${position}`, content: [{ start: 1, end: 9, exact }], source, cue: [] });
    const source = { ...note().source, spans: [] };
    const text = 'a'.repeat(1_000_000);
    const notes = Array.from({ length: 100 }, (_, position) => stray(position));
    const took = costOf(() => expect(readOne({ text, notes }).article?.notes).toEqual([]));
    // Takes about 0.1 s here; one comparison of every place would take minutes.
    expect(took).toBeLessThan(5_000);
  });
});

describe('keys that reach into prototypes', () => {
  const evil =
    '"__proto__":{"isEvil":true,"id":"x"},"constructor":{"prototype":{"isEvil":true}},"prototype":{"isEvil":true}';

  it('are dropped at every level', () => {
    const laden = file([article()]).replaceAll('{', `{${evil},`);
    // The keys before the real ones stand in every object; the file's own values still hold.
    const reading = readLibrary(laden);
    if (!reading.ok) throw new Error(reading.message);
    expect(reading.faults).toEqual([]);
    const read = reading.articles[0];
    expect(JSON.stringify(reading)).not.toMatch(/isEvil|__proto__|prototype|constructor/);
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    expect(Object.getPrototypeOf(read?.notes[0]?.source)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>).isEvil).toBeUndefined();
  });

  it('do not stand in for a missing id', () => {
    const reading = readLibrary(
      file([{ ...article(), id: undefined }]).replace('"title"', '"__proto__":{"id":"x"},"title"'),
    );
    expect(reading).toMatchObject({ ok: true, articles: [], faults: [{ where: 'article 1' }] });
  });
});
