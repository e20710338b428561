import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../core/library/files/read-library.ts';
import { writeLibrary } from '../../core/library/files/write-library.ts';
import type { Kind } from '../../core/notes/note.ts';
import type { Span } from '../../core/text/span.ts';
import { makeBundled } from './make-bundled.ts';
import type { SeedNote } from './seed-note.ts';

const json = readFileSync('public/library/bundled.json', 'utf8');
const seed = JSON.parse(readFileSync('tools/library/seed/notes.json', 'utf8')) as { title: string; notes: SeedNote[] };
const reading = readLibrary(json);
if (!reading.ok) throw new Error(reading.message);
const { faults, articles } = reading;
const [article] = articles;
if (article === undefined) throw new Error('The bundled library is empty.');
const { text, notes } = article;

const wordsOf = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end));
const countOf = (kind: Kind) => notes.filter((note) => note.kind === kind).length;

// Who says it and what the passage is, never whether it holds.
const VERDICTS = /\b(?:false|falsely|lies?|lying|lied|propaganda|misleading|biased?|untrue|wrong|fake)\b/i;
const MAX_WHY = 200;
const MAX_QUESTION = 140;

describe('the bundled library', () => {
  it('is read without a fault', () => {
    expect(faults).toEqual([]);
    expect(articles).toHaveLength(1);
  });

  it('is what the tool makes of the seed', () => {
    expect(makeBundled('tools/library/seed')).toBe(json);
    expect(writeLibrary(articles)).toBe(json);
  });

  it('holds the text byte for byte and makes up nothing of its origin', () => {
    expect(text).toBe(readFileSync('tools/library/seed/article.txt', 'utf8'));
    expect(article).toMatchObject({ title: 'Trump inclines Putin to a deal', language: 'en' });
    expect(article.origin).toEqual({
      url: null,
      site: null,
      byline: null,
      published: null,
      remark: expect.stringContaining('not known'),
    });
  });

  it('holds 32 notes: 19 attributed, 11 unsourced, 2 inserted', () => {
    expect([notes.length, countOf('attributed'), countOf('unsourced'), countOf('inserted')]).toEqual([32, 19, 11, 2]);
  });

  it('gives every fact of the seed', () => {
    const facts = notes.map(({ kind, content, source, cue }) => ({
      kind,
      quote: wordsOf(content),
      source: source && wordsOf(source.spans),
      cue: wordsOf(cue),
      resolved: source?.resolved ?? null,
      grade: source?.grade ?? null,
    }));
    const listed = (words: string | null | undefined) => (words ? [words] : []);
    expect(facts).toEqual(
      seed.notes.map(({ kind, quote, source, cue, resolved, grade }) => ({
        kind,
        quote: [quote],
        source: kind === 'inserted' ? null : listed(source),
        cue: listed(cue),
        resolved: resolved ?? null,
        grade: grade ?? null,
      })),
    );
  });
});

describe('source and cue stand beside their passage', () => {
  // From where the source or cue begins to where the passage does: what a reader reads between them.
  it.each([
    ['note-03', 'According to the publication, '],
    ['note-04', 'according to the publication, '],
    ['note-10', 'the head of the SVR Sergey Naryshkin said that '],
    ['note-11', 'He added that '],
    ['note-15', 'the Kremlin noted that '],
    ['note-16', 'Professor of Moscow State University Doctor of Political Sciences Andrei Manoylo believes that '],
    ['note-19', 'Mike Pompeo revealed '],
    ['note-22', 'According to the publication, '],
  ])('before it in %s', (id, lead) => {
    const note = notes.find((one) => one.id === id);
    const spans = [...(note?.source?.spans ?? []), ...(note?.cue ?? [])];
    const start = Math.min(...spans.map((span) => span.start));
    expect(text.slice(start, note?.content[0]?.start)).toBe(lead);
  });

  it.each([
    ['note-02', ' This was reported by the American newspaper The Washington Post'],
    ['note-27', ', – said Andrei Tikhonov, an expert at the Center for Political Analysis'],
  ])('after it in %s', (id, trail) => {
    const note = notes.find((one) => one.id === id);
    expect(text.slice(note?.content[0]?.end, note?.source?.spans[0]?.end)).toBe(trail);
  });

  it.each(['note-06', 'note-09', 'note-13', 'note-14', 'note-25'])('within it in %s', (id) => {
    const note = notes.find((one) => one.id === id);
    const content = note?.content[0] ?? { start: 0, end: 0 };
    for (const span of [...(note?.source?.spans ?? []), ...(note?.cue ?? [])]) {
      expect(span.start >= content.start && span.end <= content.end).toBe(true);
    }
  });
});

describe('what readers are told', () => {
  it('is different for every note', () => {
    expect(new Set(notes.map(({ why }) => why)).size).toBe(notes.length);
    expect(new Set(notes.map(({ question }) => question)).size).toBe(notes.length);
  });

  it.each(notes.map(({ id, why, question }) => [id, why, question] as const))(
    'is short in %s, and no verdict',
    (_id, why, question) => {
      expect(why.length).toBeGreaterThan(0);
      expect(why.length).toBeLessThanOrEqual(MAX_WHY);
      expect(question.length).toBeLessThanOrEqual(MAX_QUESTION);
      expect(question.endsWith('?')).toBe(true);
      // A word of the text in quotation marks is the text's word.
      const own = `${why} ${question}`.replace(/“[^“”]*”/g, '');
      expect(own).not.toMatch(VERDICTS);
    },
  );

  it('quotes only words that stand in the text', () => {
    const quoted = notes.flatMap(({ why, question }) => [...`${why} ${question}`.matchAll(/“([^“”]*)”/g)]);
    expect(quoted.length).toBeGreaterThan(20);
    for (const [, words = ''] of quoted) expect(text.toLowerCase()).toContain(words.toLowerCase());
  });
});

describe('what a note is', () => {
  it.each([
    ['claim', ['note-01', 'note-05', 'note-07', 'note-08', 'note-29']],
    ['report', ['note-09', 'note-13', 'note-21', 'note-24', 'note-25', 'note-28']],
  ])('unsourced %ss', (act, ids) => {
    expect(notes.filter((note) => note.kind === 'unsourced' && note.act === act).map(({ id }) => id)).toEqual(ids);
  });

  it.each([
    ['interview', ['note-17', 'note-18', 'note-20', 'note-22', 'note-23', 'note-26', 'note-31', 'note-32']],
    ['direct', ['note-27']],
    [null, ['note-01', 'note-05', 'note-07', 'note-08', 'note-12', 'note-29', 'note-30']],
  ])('of form %s', (form, ids) => {
    expect(notes.filter((note) => note.form === form).map(({ id }) => id)).toEqual(ids);
  });

  it.each([
    ['second-hand', ['note-02', 'note-03', 'note-04', 'note-22']],
    ['first-hand', ['note-17', 'note-18', 'note-20', 'note-23', 'note-26', 'note-31', 'note-32']],
  ])('that came %s', (via, ids) => {
    expect(notes.filter((note) => note.via === via).map(({ id }) => id)).toEqual(ids);
  });
});
