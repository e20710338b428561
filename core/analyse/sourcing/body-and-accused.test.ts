import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../../test/paragraphs-of.ts';
import { findNotes } from '../attribution/find-notes.ts';

/** Who the last source of these paragraphs is, and its grade, by the rules alone. */
function lastOf(lines: readonly string[]) {
  const text = lines.join('\n');
  const paragraphs = paragraphsOf(text).map((span) => ({ ...span, role: 'body' as const, links: [] }));
  const note = findNotes({ text, paragraphs, url: null }, null).findLast(({ source }) => source?.text);
  return `${note?.source?.text}: ${note?.source?.resolved} (${note?.source?.grade})`;
}

const POLICE = 'Five people died when a bus overturned near the capital, police said.';
const BANK = 'The central bank said that prices would rise.';
const BRANDT = 'A parent, Lisa Brandt, said her son had missed a trip.';

describe('a body', () => {
  it.each([
    [
      '"the company" is no central bank that spoke before',
      [BANK, 'Shares in port operator Havnia fell. The company said it was calm.'],
      'The company: Havnia (named)',
    ],
    [
      'nor the police',
      [POLICE, 'Sales rose sharply in the quarter, the company said.'],
      'the company: null (described)',
    ],
    [
      '"the bank" may be the central bank',
      [BANK, 'Prices rose in May. The bank said it was calm.'],
      'The bank: The central bank (named)',
    ],
    [
      '"the firm" may be a bank',
      ['Corran Bank said it was calm.', 'The firm said it would grow.'],
      'The firm: Corran Bank (named)',
    ],
    [
      '"the team" that studied something is no organisation asked about it',
      [
        'Prof Ana Ruiz of Corran University said it was early.',
        'A spokesperson for NHS England said it was late.',
        'The team said that the tests were right.',
      ],
      'The team: null (described)',
    ],
    [
      '"the team" may be a club',
      ['Marsden Rovers said that the pitch was wet.', 'The team said that they would play.'],
      'The team: Marsden Rovers (named)',
    ],
    [
      '"it" is what the sentence is about, not whoever spoke before',
      [POLICE, 'Fernway will close forty branches by June, it said on Monday.'],
      'it: Fernway (named)',
    ],
    [
      '"it" is no plural that the sentence is about',
      ['Fernway said that its pier was shut.', 'Trains will run on Sunday, it said on Monday.'],
      'it: Fernway (named)',
    ],
    [
      '"it" may be a name that ends like a plural',
      [POLICE, 'Nobody has asked Havens.', 'Havens will close forty branches, it said on Monday.'],
      'it: Havens (named)',
    ],
    [
      '"it" that has no name here is nobody who spoke before',
      [POLICE, 'The bakery will close by June, it said on Monday.'],
      'it: null (described)',
    ],
    [
      'nor is it where the body has a word before it',
      [POLICE, 'The rural bakery will close by June, it said on Monday.'],
      'it: null (described)',
    ],
    [
      '"it" in a sentence on a thing is whoever spoke last',
      [BANK, 'The rural road to the bakery will close by June, it said on Monday.'],
      'it: The central bank (named)',
    ],
    [
      '"it" in a sentence of its own is whoever spoke last',
      ['Fernway said the branches would close.', 'It said that staff had been told.'],
      'It: Fernway (named)',
    ],
  ])('%s', (_, lines, expected) => {
    expect(lastOf(lines)).toBe(expected);
  });
});

describe('the accused', () => {
  it.each([
    [
      'is whom the article says is charged, not the witness before',
      ['Karen Whitlow, 47, is accused of fraud over four years.', BRANDT, 'The defendant said that she had paid.'],
      'The defendant: Karen Whitlow (named)',
    ],
    [
      'or denies it',
      ['Karen Whitlow denies fraud.', BRANDT, 'The defendant said that she had paid.'],
      'The defendant: Karen Whitlow (named)',
    ],
    [
      'is not who denies something beside whoever is charged',
      [
        'Karen Whitlow, 47, is accused of fraud over four years.',
        'Jo Hume, a director, denied any part in it.',
        'The defendant said that she had paid.',
      ],
      'The defendant: Karen Whitlow (named)',
    ],
    [
      'is nobody where two deny something',
      ['Karen Whitlow denies fraud.', 'Jo Hume denied any delay.', 'The defendant said that she had paid.'],
      'The defendant: null (described)',
    ],
    [
      'is nobody where nobody is charged',
      ['The shop was shut.', BRANDT, 'The defendant said that she had paid.'],
      'The defendant: null (described)',
    ],
    [
      'the barrister is whoever spoke last',
      ['The prosecutor, Ana Ruiz, said that it was early.', 'The prosecutor said that it was late.'],
      'The prosecutor: Ana Ruiz (named)',
    ],
  ])('%s', (_, lines, expected) => {
    expect(lastOf(lines)).toBe(expected);
  });
});

describe('"she"', () => {
  it.each([
    [
      'is the woman the sentence is about, not a man beside her',
      [
        'Jamie Tate won his race.',
        'Coach Carla Mendez was happy after Tate said it was late.',
        'She said that it was cold.',
      ],
      'She: Carla Mendez (named)',
    ],
  ])('%s', (_, lines, expected) => {
    expect(lastOf(lines)).toBe(expected);
  });
});

describe('a name with a party behind it', () => {
  it.each([
    [
      'is who speaks',
      ['The council’s member for culture, Cllr Fiona Marr (Con), insisted that it was early.'],
      'The council’s member for culture, Cllr Fiona Marr (Con): Fiona Marr (named)',
    ],
  ])('%s', (_, lines, expected) => {
    expect(lastOf(lines)).toBe(expected);
  });
});

describe('estimates and models', () => {
  it.each([
    ['of a body that has a name', 'estimates by the Corran Chamber of Commerce', 'named'],
    ['of nobody', 'estimates', 'vague'],
  ])('%s', (_, source, grade) => {
    expect(lastOf([`The strike cost forty million a day, according to ${source}.`])).toMatch(
      new RegExp(`\\(${grade}\\)$`),
    );
  });
});
