import { describe, expect, it } from 'vitest';
import { readLibraryFile } from './read-library-file.ts';

const quote = { type: 'TextQuoteSelector', exact: 'the bridge is closed' };
const web = (id: string) =>
  JSON.stringify({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `https://notes.example/${id}`,
    type: 'Annotation',
    body: { type: 'TextualBody', value: 'Says who?' },
    target: { source: 'https://news.example/bridge', selector: quote },
  });
const row = (id: string) =>
  JSON.stringify({
    id,
    uri: 'https://news.example/bridge',
    text: 'Says who?',
    tags: [],
    target: [{ source: 'https://news.example/bridge', selector: [quote] }],
  });

describe.each([
  ['W3C annotations', web, 'web-annotation'],
  ['rows of Hypothesis', row, 'hypothesis'],
])('JSON Lines of %s', (_what, write, format) => {
  it('are read as the same in a list', () => {
    const lines = readLibraryFile(`${write('a')}\r\n\n${write('b')}\n`);
    expect(lines).toEqual(readLibraryFile(`[${write('a')},${write('b')}]`));
    expect(lines).toMatchObject({ ok: true, format, faults: [], looseNotes: [{ comment: 'Says who?' }, {}] });
  });

  it('keep the others where a line is broken, which is listed by its number', () => {
    const reading = readLibraryFile(`${write('a')}\n{"id":\n\n${write('b')}\n${write('c').slice(0, -9)}`);
    expect(reading).toMatchObject({
      ok: true,
      looseNotes: { length: 2 },
      faults: [{ where: 'line 2' }, { where: 'line 5' }],
    });
  });

  it('may be one line', () => {
    expect(readLibraryFile(`${write('a')}\n`)).toMatchObject({ ok: true, format, looseNotes: { length: 1 } });
  });

  it('that are too many are refused', () => {
    const message = 'This file has more than 200,000 lines: split it into several files.';
    expect(readLibraryFile(`${write('a')}\n${'{}\n'.repeat(200_000)}`)).toEqual({ ok: false, message });
  });

  it('are no list that is cut off behind one', () => {
    expect(readLibraryFile(`[\n${write('a')},\n${write('b')}\n`)).toMatchObject({
      ok: false,
      message: expect.stringContaining('cut off or damaged'),
    });
  });
});

it('articles with fields of an annotation on their lines are articles', () => {
  const article = JSON.stringify({ ...JSON.parse(row('a')), title: 'One', url: null });
  expect(readLibraryFile(`${article}\n${article.replace('"a"', '"b"')}`)).toMatchObject({
    ok: true,
    format: 'json-lines',
    articles: { length: 2 },
  });
});
