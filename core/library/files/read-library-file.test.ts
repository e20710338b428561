import { describe, expect, it } from 'vitest';
import { MAX_LIBRARY_BYTES } from './max-library-bytes.ts';
import { readLibraryFile } from './read-library-file.ts';

const URL_A = 'https://news.example/a';
const HTML = '<img src=x onerror="alert(1)">';

const hypothesis = (changes: object = {}) => ({
  id: 'h-1',
  uri: URL_A,
  text: 'Who says so?',
  tags: [],
  document: { title: ['A'] },
  target: [
    {
      source: URL_A,
      selector: [
        { type: 'RangeSelector', startContainer: '/div[1]' },
        { type: 'TextPositionSelector', start: 3, end: 7 },
        { type: 'TextQuoteSelector', exact: 'some words', prefix: 'here are ', suffix: ' to find' },
      ],
    },
  ],
  ...changes,
});

const annotation = (changes: object = {}) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'http://notes.example/1',
  type: 'Annotation',
  body: { type: 'TextualBody', value: 'Who says so?' },
  target: {
    source: URL_A,
    selector: { type: 'TextQuoteSelector', exact: 'some words', prefix: 'here are ', suffix: ' to find' },
  },
  ...changes,
});

const LOOSE = {
  url: URL_A,
  passages: [{ exact: 'some words', prefix: 'here are ', suffix: ' to find' }],
  kind: null,
  source: null,
  comment: 'Who says so?',
  question: '',
};

function read(value: unknown) {
  const reading = readLibraryFile(typeof value === 'string' ? value : JSON.stringify(value));
  if (!reading.ok) throw new Error(reading.message);
  return reading;
}

describe('annotations without the article', () => {
  it.each<[string, string, unknown]>([
    ['an export of the Hypothesis client', 'hypothesis', { export_date: '2026', annotations: [hypothesis()] }],
    ['one whose date does not come first', 'hypothesis', { annotations: [hypothesis()], client_version: '1' }],
    ['an answer of the Hypothesis search', 'hypothesis', { total: 1, rows: [hypothesis()] }],
    ['a list of Hypothesis annotations', 'hypothesis', [hypothesis()]],
    ['one Web Annotation', 'web-annotation', annotation()],
    ['a list of Web Annotations', 'web-annotation', [annotation()]],
    ['a page of them', 'web-annotation', { type: 'AnnotationPage', items: [annotation()] }],
    [
      'a collection with its first page',
      'web-annotation',
      {
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        type: 'AnnotationCollection',
        first: { type: 'AnnotationPage', items: [annotation()] },
      },
    ],
    ['a Web Annotation with a list of bodies', 'web-annotation', annotation({ body: [annotation().body] })],
    ['a Web Annotation with a bodyValue', 'web-annotation', annotation({ body: undefined, bodyValue: 'Who says so?' })],
    ['a Web Annotation with a list of targets', 'web-annotation', annotation({ target: [annotation().target] })],
  ])('%s gives a loose note', (_what, format, value) => {
    expect(read(value)).toMatchObject({ format, articles: [], looseNotes: [LOOSE], faults: [] });
  });

  it('a tag or a classifying body that is a kind gives the kind', () => {
    expect(read([hypothesis({ tags: ['x', 'inserted'] })]).looseNotes[0]?.kind).toBe('inserted');
    const body = { type: 'TextualBody', purpose: 'tagging', value: 'unsourced' };
    expect(read(annotation({ body })).looseNotes[0]?.kind).toBe('unsourced');
  });
});

describe('an entry that cannot be used is listed, and the others hold', () => {
  it.each<[string, unknown, string]>([
    ['a number', 7, 'Its id is missing.'],
    ['null', null, 'Its id is missing.'],
    ['a reply', hypothesis({ id: 'h-2', references: ['h-1'] }), 'It is a reply to another.'],
    [
      'a note on the whole page',
      hypothesis({ id: 'h-2', target: [{ source: URL_A }] }),
      'It quotes no words of a page.',
    ],
    [
      'a note on a local file',
      hypothesis({ id: 'h-2', uri: 'file:///etc/hosts' }),
      'It is on an address that does not begin with http:// or https://.',
    ],
    [
      'a note on a script',
      hypothesis({ id: 'h-2', uri: 'javascript:alert(1)' }),
      'It is on an address that does not begin with http:// or https://.',
    ],
    [
      'a comment of 6,000 characters',
      hypothesis({ id: 'h-2', text: 'x'.repeat(6_000) }),
      'It is longer than 5,000 characters.',
    ],
    ['an id twice', hypothesis(), 'Another annotation has the same id.'],
  ])('%s in a Hypothesis export', (_what, bad, message) => {
    const { looseNotes, faults } = read([hypothesis(), bad]);
    expect(looseNotes).toMatchObject([LOOSE]);
    expect(faults).toEqual([{ where: expect.any(String), message: `${message} It was left out.` }]);
  });

  it.each<[string, unknown, string]>([
    ['a string', 'http://notes.example/2', 'It is not an annotation.'],
    ['another type', annotation({ id: 'x', type: 'Note' }), 'It is not an annotation.'],
    ['a whole page', annotation({ id: 'x', target: URL_A }), 'It quotes no words of a page.'],
    [
      'a data address',
      annotation({ id: 'x', target: { ...annotation().target, source: 'data:text/html,x' } }),
      'It is on an address that does not begin with http:// or https://.',
    ],
    ['an id twice', annotation(), 'Another annotation has the same id.'],
  ])('%s among Web Annotations', (_what, bad, message) => {
    const { looseNotes, faults } = read([annotation(), bad]);
    expect(looseNotes).toMatchObject([LOOSE]);
    expect(faults).toEqual([{ where: expect.any(String), message: `${message} It was left out.` }]);
  });

  it('a thousand of them make a short list', () => {
    const { faults } = read([hypothesis(), ...Array.from({ length: 1_000 }, () => 7)]);
    expect(faults).toHaveLength(201);
    expect(faults.at(-1)?.message).toBe('800 more faults.');
  });
});

describe('a file made to hurt', () => {
  it.each<[string, string]>([
    ['a million opening brackets', '['.repeat(1_000_000)],
    ['a value nested 100,000 deep', `${'[{"a":'.repeat(100_000)}1${'}]'.repeat(100_000)}`],
    ['nothing but a number', '7'],
    ['null', 'null'],
    ['an empty list', '[]'],
    ['a list of numbers', '[1, 2]'],
    ['a collection kept elsewhere', JSON.stringify({ type: 'AnnotationCollection', first: 'https://notes.example/1' })],
    ['a newer version', JSON.stringify({ format: 'says-who-library', version: 99, articles: [] })],
    ['a version that is text', JSON.stringify({ format: 'says-who-library', version: '1', articles: [] })],
    ['more than 64 MB', ' '.repeat(MAX_LIBRARY_BYTES + 1)],
  ])('%s is refused in a sentence', (_what, text) => {
    expect(readLibraryFile(text)).toEqual({ ok: false, message: expect.stringMatching(/^.{10,200}$/s) });
  });

  it('annotations nested deep inside are passed over', () => {
    const body = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    const text = JSON.stringify([annotation()]).replace('"Who says so?"', body);
    expect(read(text).looseNotes[0]?.comment).toBe('');
  });

  it('markup in every field stays text', () => {
    const one = hypothesis({ id: HTML, text: HTML, tags: [HTML], document: { title: [HTML] } });
    expect(read([one]).looseNotes).toMatchObject([{ id: HTML, comment: `${HTML}\n\nTags: ${HTML}`, title: HTML }]);
  });

  it('halves of surrogate pairs are kept as they are', () => {
    expect(read(`[${JSON.stringify(hypothesis({ text: '\ud800' }))}]`).looseNotes[0]?.comment).toBe('\ud800');
  });

  it('keys that reach into prototypes stand in for nothing', () => {
    const text = JSON.stringify([hypothesis({ id: undefined })]).replace(
      '{',
      '{"__proto__":{"id":"x"},"constructor":1,',
    );
    const { looseNotes, faults } = read(text);
    expect(looseNotes).toEqual([]);
    expect(faults).toHaveLength(1);
    expect(({} as Record<string, unknown>).id).toBeUndefined();
  });
});
