import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../../test/paragraphs-of.ts';
import { findNotes } from '../attribution/find-notes.ts';

/** Who the last report of these paragraphs is from, by the rules alone. */
function resolvedOf(...lines: string[]) {
  const text = lines.join('\n');
  const paragraphs = paragraphsOf(text).map((span) => ({ ...span, role: 'body' as const, links: [] }));
  return findNotes({ text, paragraphs, url: null }, null).findLast(({ act }) => act === 'report')?.source?.resolved;
}

describe('a name with an article joined to it', () => {
  it.each([
    ['is whole', ['Council leader Khalid al-Mansouri said it rained.'], 'Khalid al-Mansouri'],
    ['is whole before what he is', ['Khalid al-Mansouri, a grower, said it rained.'], 'Khalid al-Mansouri'],
    ['is whole behind an office', ['The town’s mayor, Hoda el-Shazly, said it rained.'], 'Hoda el-Shazly'],
    [
      'is known by its last part',
      ['Khalid al-Mansouri, a grower, left.', 'Al-Mansouri said it rained.'],
      'Khalid al-Mansouri',
    ],
    [
      'is known without the article',
      ['Khalid al-Mansouri, a grower, left.', 'Mr. Mansouri said it rained.'],
      'Khalid al-Mansouri',
    ],
    [
      'is whole with a particle of the Philippines',
      ['The town’s mayor, Maria Lourdes dela Cruz, said it rained.'],
      'Maria Lourdes dela Cruz',
    ],
    ['is no office at large', ['The alderwoman at-Large said it rained.'], null],
  ])('%s', (_, lines, expected) => {
    expect(resolvedOf(...lines)).toBe(expected);
  });
});

describe('a family name that stands first', () => {
  it.each([
    ['is the whole one’s', ['Wang Guozhi, the mayor, said it was cold.', 'Wang said it rained.'], 'Wang Guozhi'],
    [
      'goes with a courtesy',
      ['Yoon Seo-yeon, a nurse, said it was cold.', 'Ms. Yoon said it rained.'],
      'Yoon Seo-yeon',
    ],
    ['may be a word for a place', ['Dr. Park Ji-hoon said it was cold.', 'Mr. Park said it rained.'], 'Park Ji-hoon'],
    [
      'is whom "she" means',
      [
        'The biologist Tsegaye Alemu and the engineer Yoon Seo-yeon share the prize.',
        'Tsegaye said it was cold.',
        'Yoon said it was late.',
        'She said it rained.',
      ],
      'Yoon Seo-yeon',
    ],
    [
      'of two persons is neither’s',
      ['Liu Meifeng, a nurse, left.', 'Liu Weiqi, a driver, left.', 'Liu said it rained.'],
      'Liu',
    ],
    ['is no town’s', ['Halden Reach lay in mist.', 'Halden said it rained.'], 'Halden'],
  ])('%s', (_, lines, expected) => {
    expect(resolvedOf(...lines)).toBe(expected);
  });
});

describe('a short name is', () => {
  it.each([
    [
      'an Icelander’s given name',
      ['Guðrún Hákonardóttir, a pilot, left.', 'Guðrún said it rained.'],
      'Guðrún Hákonardóttir',
    ],
    [
      'a Spaniard’s first last name',
      ['Lucía Ferreiro Quintana, a pilot, left.', 'Ferreiro said it rained.'],
      'Lucía Ferreiro Quintana',
    ],
    [
      'a Malay’s name before "bin"',
      ['Ahmad Zaki bin Hamid, a pilot, left.', 'Ahmad Zaki said it rained.'],
      'Ahmad Zaki bin Hamid',
    ],
    [
      'a last name of two words',
      ['Siobhán Ní Bhriain, a pilot, left.', 'Ní Bhriain said it rained.', 'Ní Bhriain said it was late.'],
      'Siobhán Ní Bhriain',
    ],
    [
      'a last name of two words behind a courtesy',
      ['Rory Duncan Blake, a pilot, left.', 'Mr Duncan Blake said it rained.', 'Mr Duncan Blake said it was late.'],
      'Rory Duncan Blake',
    ],
    [
      'a last name with a particle that opens its sentence',
      ['Pieter van der Laan, a pilot, left.', 'Van der Laan said it was cold.', 'He said it rained.'],
      'Pieter van der Laan',
    ],
    [
      'behind a title that is not part of it',
      ['Miss Universe Ana Ruiz left.', 'Ana Ruiz said it was cold.', 'Ana Ruiz said it rained.'],
      'Ana Ruiz',
    ],
  ])('%s', (_, lines, expected) => {
    expect(resolvedOf(...lines)).toBe(expected);
  });
});

describe('of a couple', () => {
  const COUPLE = 'Somchai Rattanapong and his wife, Zsófia Rattanapong, lost their home.';

  it('"Mrs." is the wife, though neither given name tells', () => {
    expect(resolvedOf(COUPLE, 'Mrs. Rattanapong said it rained.')).toBe('Zsófia Rattanapong');
  });

  it('"Mr." is the husband', () => {
    expect(resolvedOf(COUPLE, 'Mr. Rattanapong said it rained.')).toBe('Somchai Rattanapong');
  });
});

it('a club is nobody who takes the role behind its name', () => {
  const lines = ['Halden Rovers striker Jean-Luc Moreau scored late.', 'Albion manager Tom Reed said it was cold.'];
  expect(resolvedOf(...lines, 'The Rovers striker said it rained.')).toBe('Jean-Luc Moreau');
  expect(resolvedOf(...lines, 'The Albion manager said it rained.')).toBe('Tom Reed');
});
