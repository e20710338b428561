import { describe, expect, it } from 'vitest';
import { findSignedQuotes } from './find-signed-quotes.ts';

const read = (text: string) =>
  findSignedQuotes(text, [{ start: 0, end: text.length }]).map(({ source, cue, content }) =>
    [source, cue, content].map((spans) => spans.map(({ start, end }) => text.slice(start, end)).join(' | ')),
  );

describe('findSignedQuotes', () => {
  it.each([
    ['“We were not asked.” ― Ann Lee', ['Ann Lee', '―', '“We were not asked.”']],
    ['"We were not asked."—Ann Lee.', ['Ann Lee', '—', '"We were not asked."']],
    ['“One. Two.” -- Per Olav van der Berg  ', ['Per Olav van der Berg', '--', '“One. Two.”']],
    [
      '“We were not asked.” — Ann Lee, deputy head of the school',
      ['Ann Lee, deputy head of the school', '—', '“We were not asked.”'],
    ],
    ['“We were not asked!” – Ann Lee, 34, nurse.', ['Ann Lee, 34, nurse', '–', '“We were not asked!”']],
  ])('a quotation with a name behind a dash is signed, with a role or not: %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    ['no quotation before the dash', 'The ferry sails again ― Ann Lee is glad.'],
    ['what follows is no name', '“We were not asked” — but nobody minded.'],
    ['a sentence goes on behind the name', '“We were not asked” — Ann Lee said so on Monday, and nobody answered her.'],
    ['a clause is about the name', '“We were not asked.” — Ann Lee, who led the inquiry, was not there'],
    ['a verb stands behind the role', '“We were not asked.” — Ann Lee, the mayor, said on Monday'],
    ['a title stands in marks', '“We Were Not Asked” — Ann Lee, poet'],
    ['a book is offered', '“We were not asked!” — Ann Lee, Faber, £20'],
    ['nothing', ''],
  ])('silent: %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });

  it('is linear: a paragraph of 100,000 marks and dashes', () => {
    expect(read('“” — A '.repeat(15_000)).length).toBeLessThanOrEqual(1);
  });
});
