import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../../test/paragraphs-of.ts';
import { findNotes } from '../attribution/find-notes.ts';
import { nameInSource } from './name-in-source.ts';

/** Who the last report of these paragraphs is from, by the rules alone. */
function resolvedOf(...lines: string[]) {
  const text = lines.join('\n');
  const paragraphs = paragraphsOf(text).map((span) => ({ ...span, role: 'body' as const, links: [] }));
  return findNotes({ text, paragraphs, url: null }, null).findLast(({ act }) => act === 'report')?.source?.resolved;
}

describe('"he" is', () => {
  it.each([
    [
      'no flight with a number',
      ['AirNorland QN4512 climbed too fast, a source close to the inquiry told Reuters.', '“It is high,” he said.'],
      null,
    ],
    [
      'whoever spoke before, not the owner of a goal',
      [
        'Wick boss David Moyne said the better side had lost.',
        'Tim Cahall’s goal had put the hosts ahead.',
        '“We played very well,” he said.',
      ],
      'David Moyne',
    ],
    [
      'the owner of a career that nobody else spoke of',
      ['Tim Cahall’s career began in Trent.', '“We played very well,” he said.'],
      'Tim Cahall',
    ],
  ])('%s', (_, lines, expected) => {
    expect(resolvedOf(...lines)).toBe(expected);
  });
});

describe('a short name', () => {
  it('goes with all initials of the full one', () => {
    expect(resolvedOf('The coast guard coordinator S.B. Supri said it rained.', 'Supri said it was late.')).toBe(
      'S.B. Supri',
    );
  });

  it('is joined with no part of the body before "and"', () => {
    expect(resolvedOf('National Wreck and Rescue Agency chief Bram Solis said it was late.')).toBe('Bram Solis');
  });

  it('is not the court’s of a town', () => {
    const lines = ['The judge at Marlow Crown court spoke for an hour.', 'The judge said: “You should go home.”'];
    expect(resolvedOf(...lines)).toBe(null);
  });
});

it('"it" is no data, but the firm that spoke before them', () => {
  const firm = 'Harmer said profits would be half those of last year, according to Coast Analytics data.';
  const rest = 'The road to the coast was shut. Deep discounts are likely to hurt, it said.';
  expect(resolvedOf(firm, rest)).toBe('Harmer');
  expect(resolvedOf('Harmer said it was late.', 'A Coast Analytics report said it was over.', rest)).toMatch('report');
});

describe('"it" is', () => {
  it.each([
    ['no thing that opens the sentence', 'Inflation will fall, it said.', 'Office for Figures'],
    ['no growth', 'Growth would slow next year, it warned.', 'Office for Figures'],
    ['a name that the article has elsewhere', 'Norgrid will cut jobs, it said.', 'Norgrid'],
  ])('%s: %s', (_, line, expected) => {
    expect(resolvedOf('The Office for Figures looked into Norgrid on Monday.', line)).toMatch(expected);
  });
});

it.each([
  ['Norland Airlines’ Kent Sand', 'Kent Sand', 'person'],
  ["Norland Airlines' Kent Sand", 'Kent Sand', 'person'],
  ['Patrol Chief James Sand with the New Wick Police Department', 'James Sand', 'person'],
  ['The Guard-Register newspaper', 'The Guard-Register', 'outlet'],
  ['the Lune Valley News-Register', 'the Lune Valley News-Register', 'outlet'],
  ['The Times-Dispatch', 'The Times-Dispatch', 'outlet'],
  ['the Post-War Society', 'the Post-War Society', 'body'],
])('%s names %s', (words, name, kind) => {
  expect(nameInSource(words)).toEqual({ name, kind });
});

it('"the newspaper" is the one just named, and no television station', () => {
  const lines = [
    'There was a suggestion on NBC that the fuel had frozen.',
    'The pilot told the Norland newspaper Kompas: “There are eight people there.”',
    'The newspaper said the wreck lay upside down.',
  ];
  expect(resolvedOf(...lines)).toBe('Kompas');
  expect(resolvedOf(lines[0] ?? '', lines[2] ?? '')).not.toBe('NBC');
});

it('ranks of British police are no part of a name', () => {
  expect(resolvedOf('DC Trevor Sand from Marlow CID said it was late.')).toBe('Trevor Sand');
  expect(resolvedOf('Detective Constable Beverley Jamison said it rained.', 'DC Jamison said it was late.')).toBe(
    'Beverley Jamison',
  );
  expect(resolvedOf('DI Ann Sand, of Marlow Police, said it rained.', 'She said it was late.')).toBe('Ann Sand');
});

it.each([
  ['Leonardo di Sand said it was late.', 'Leonardo di Sand'],
  ['Angel Di Sand said it was late.', 'Angel Di Sand'],
  ['Di Sand said it was late.', 'Di Sand'],
])('a particle of a name is no rank: %s', (line, name) => {
  expect(resolvedOf(line)).toBe(name);
});

it('a short form in brackets stands within an office', () => {
  expect(nameInSource('chief executive officer (CEO) Michael Sand')).toEqual({ name: 'Michael Sand', kind: 'person' });
  expect(nameInSource('the Harbour Book Group (HBG)')).toEqual({ name: 'the Harbour Book Group', kind: 'body' });
});
