import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FERRY_TEXT } from '../test/ferry-text.ts';
import { readHtml } from '../tools/analyze/read-html.ts';
import { readLibrary } from './library/files/read-library.ts';
import { indexLibrary } from './match/candidates/index-library.ts';
import { findMatch } from './match/find-match.ts';
import type { Note } from './notes/note.ts';
import { answerFirst, answerPage, answerPart, answerRest } from './pipeline.ts';
import { readPlainText } from './text/read-plain-text.ts';

const ORIGIN = { url: null, site: null, byline: null, published: null, remark: null };
const EMPTY = indexLibrary([]);
const LINES = [
  'The mill will close in May, the owner Ana Ruiz said on Monday.',
  'It is reported that forty people work there.',
  'A number of experts believe the river will rise.',
  '“We have seen worse,” said Tom Lund, who keeps the lock. He added that the water had come up to his door twice.',
];

describe('a text in English', () => {
  const reading = readPlainText(LINES.join('\n'));

  it('is answered with who says what, and whose words it is made of', () => {
    const { notes, ledger } = answerPage(reading, EMPTY, null);
    const resolved = notes.map(({ source }) => source?.resolved);
    expect(resolved).toContain('Ana Ruiz');
    expect(resolved.filter((name) => name === 'Tom Lund').length).toBeGreaterThanOrEqual(2);
    expect(notes.some(({ kind }) => kind === 'unsourced')).toBe(true);
    expect(ledger?.sources.map(({ name }) => name)).toContain('Tom Lund');
    expect(new Set(notes.map(({ id }) => id)).size).toBe(notes.length);
  });

  it('can be asked for a part ahead of the rest', () => {
    const first = answerFirst(reading, EMPTY);
    const block = reading.blocks[0];
    const part = answerPart(reading, first, null, [{ start: 0, end: block?.end ?? 0 }]);
    expect(part.notes.map(({ source }) => source?.resolved)).toEqual(['Ana Ruiz']);
    expect(answerRest(reading, first, null).notes.length).toBeGreaterThan(1);
  });
});

describe('what cannot be seen of a text changes nothing of what is said of it', () => {
  const notesOn = (source: string) => {
    const reading = readHtml(source);
    if (typeof reading === 'string') throw new Error(reading);
    const { notes } = answerPage(reading, EMPTY, null);
    return notes.map(({ kind, content, source: who }) => [kind, content, who?.spans, who?.resolved]);
  };
  const page = (name: string) => readFileSync(`test/fixtures/${name}/page.html`, 'utf8');

  it('soft hyphens and zero-width spaces', () => {
    const hyphenated = page('article--hyphenated');
    const plain = hyphenated.replaceAll(/[\u00ad\u200b]|&shy;|&#8203;/g, '');
    expect(plain.length).toBeLessThan(hyphenated.length);
    expect(notesOn(hyphenated)).toEqual(notesOn(plain));
    expect(notesOn(plain).length).toBeGreaterThan(4);
  });

  it('no-break spaces in the words by which captions and labels are told', () => {
    const plain = page('inserted--caption');
    const spaced = plain.replace(/>[^<]+</g, (text) => text.replaceAll(' ', '\u00a0'));
    const bodyOn = (source: string) => {
      const reading = readHtml(source);
      return typeof reading === 'string' ? reading : answerFirst(reading, EMPTY).articleBody.replaceAll('\u00a0', ' ');
    };
    expect(bodyOn(spaced)).toBe(bodyOn(plain));
    expect(bodyOn(plain)).not.toContain('En vidéo');
  });

  it.each(['\u00a0', '\u202f', '\u2009'])('spaces of another kind (%j)', (space) => {
    const plain = page('article--ordinary');
    const spaced = plain.replace(/<p>.*<.p>/g, (line) => line.replaceAll(' ', space));
    expect(notesOn(spaced)).toEqual(notesOn(plain));
  });
});

it('a text in another language is not analysed, and says which one it is', () => {
  const line =
    'Le maire a déclaré lundi que la piscine municipale resterait fermée tout l’été, selon un communiqué de la ville.';
  const { notes, ledger, language } = answerPage(readPlainText(`${line}\n${line}\n${line}`), EMPTY, null);
  expect(language).toBe('fr');
  expect(notes.filter(({ kind }) => kind !== 'inserted')).toEqual([]);
  expect(ledger).toBeNull();
});

it('stored notes win over automatic ones on the same passage, and none is lost', () => {
  const reading = readLibrary(readFileSync('public/library/bundled.json', 'utf8'));
  if (!reading.ok) throw new Error(reading.message);
  const [stored] = reading.articles;
  const { notes, match } = answerPage(readPlainText(stored?.text ?? ''), indexLibrary(reading.articles), null);
  expect(match?.relation).toBe('copy');
  expect(notes.filter(({ origin }) => origin === 'stored')).toHaveLength(stored?.notes.length ?? 0);
});

it('a stored inserted line is placed by its note, though the analysis takes it for inserted too', () => {
  const text = [
    ...LINES,
    'Harbour ferries to stop at noon',
    ...LINES.map((line) => line.replace('said', 'told us')),
  ].join('\n');
  const start = text.indexOf('Harbour');
  const end = start + 'Harbour ferries to stop at noon'.length;
  const base = readLibrary(readFileSync('public/library/bundled.json', 'utf8'));
  const note = (base.ok ? base.articles[0]?.notes : [])?.find(({ kind }) => kind === 'inserted') as Note;
  const article = {
    id: 'a',
    title: 'T',
    language: 'en',
    text,
    origin: ORIGIN,
    notes: [{ ...note, content: [{ start, end }] }],
  };
  const found = findMatch(indexLibrary([article]), text, [{ start: 0, end: text.length }], [{ start, end }]);
  expect(found?.notes.map(({ content }) => content)).toEqual([[{ start, end }]]);
});

it.each([
  ['nothing', ''],
  ['white space', ' \n\t\n '],
  ['a lone surrogate', 'He said \ud800 so.\n'.repeat(20)],
  ['quotation marks alone', '“'.repeat(5000)],
])('%s gets an answer without an exception', (_name, text) => {
  expect(answerPage(readPlainText(text), EMPTY, null).match).toBeNull();
});

describe('a page whose article was stored', () => {
  const QUOTE = 'Islanders hear about the ferry every single year. A teacher on the island';
  const lines = FERRY_TEXT.flatMap((line, i) => (i === 2 ? [QUOTE, line] : [line]));
  const stored = {
    id: 'ferry',
    title: 'Ferry',
    language: 'en',
    text: FERRY_TEXT.join('\n'),
    origin: ORIGIN,
    notes: [],
  };
  const addedTo = (hints: string) => {
    const reading = readPlainText(lines.join('\n'));
    const blocks = reading.blocks.map((block) => (block.text === QUOTE ? { ...block, tag: 'aside', hints } : block));
    const { match } = answerFirst({ ...reading, blocks }, indexLibrary([stored]));
    return match?.added.map(({ start, end }) => reading.text.slice(start, end));
  };

  it('has nothing added by a pull quote that shortens it and names who said it', () => {
    expect(addedTo('pull-quote')).toEqual([]);
  });

  it('has what stands there without being set apart', () => {
    expect(addedTo('')).not.toEqual([]);
  });
});

describe('who says how much is told', () => {
  const lines = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');
  const OTHER = FERRY_TEXT.map((line) => line.replaceAll('Oda Brekke', 'Mats Lunde').replaceAll('ferry', 'tram'));
  const namesOn = (body: string) => {
    const reading = readHtml(`<html lang="en"><title>The last boat</title><body>${body}</body></html>`);
    if (typeof reading === 'string') throw new Error(reading);
    return answerPage(reading, EMPTY, null).ledger?.sources.map(({ name }) => name);
  };

  it('of the first story on an endless page alone', () => {
    const row = [FERRY_TEXT, OTHER].map((texts, i) => `<article><h1>The last boat ${i}</h1>${lines(texts)}</article>`);
    expect(namesOn(row.join(''))).toContain('Oda Brekke');
    expect(namesOn(row.join(''))).not.toContain('Mats Lunde');
  });

  it('of a live blog with its entries', () => {
    const entries = OTHER.map((text) => `<div class="live-entry"><h3>Update</h3><p>${text}</p></div>`).join('');
    const names = namesOn(`<h1>The last boat</h1>${lines(FERRY_TEXT)}<div class="live-entries">${entries}</div>`);
    expect(names).toEqual(expect.arrayContaining(['Oda Brekke', 'Mats Lunde']));
  });
});
