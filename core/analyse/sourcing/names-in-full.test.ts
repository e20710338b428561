import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../../test/paragraphs-of.ts';
import { findNotes } from '../attribution/find-notes.ts';

/** Who the last report of these paragraphs is from, by the rules alone. */
function resolvedOf(...lines: string[]) {
  const text = lines.join('\n');
  const paragraphs = paragraphsOf(text).map((span) => ({ ...span, role: 'body' as const, links: [] }));
  return findNotes({ text, paragraphs, url: null }, null).findLast(({ act }) => act === 'report')?.source?.resolved;
}

describe('a last name is the one', () => {
  it.each([
    [
      'with the middle initial A.',
      ['William A. Birch of Pikku has stayed.', 'Mr. Birch said it rained.'],
      'William A. Birch',
    ],
    ['with the middle initial I.', ['William I. Birch has stayed.', 'Birch said it rained.'], 'William I. Birch'],
    [
      'with a rank and Jr.',
      ['Adm. Harry B. Lund Jr. has stayed.', 'Admiral Lund said it rained.'],
      'Harry B. Lund Jr.',
    ],
    ['with a number behind it', ['Harry Birch III is a writer.', 'Mr. Birch said it rained.'], 'Harry Birch III'],
    ['behind "Secretary of State"', ['Secretary of State John Birch left.', 'Mr. Birch said it rained.'], 'John Birch'],
    ['behind "chief of staff"', ['The mayor met Chief of Staff Denis Birch.', 'Birch said it rained.'], 'Denis Birch'],
    [
      'that ends in "-ian"',
      ['Giovanni Maria Vian, the editor, left.', 'Mr. Vian said it rained.'],
      'Giovanni Maria Vian',
    ],
    ['behind a state and a party', ['Florida Republican Marco Birch left.', 'Birch said it rained.'], 'Marco Birch'],
    ['with a given name in “-ian”', ['Brian Mark Birch left.', 'Birch said it rained.'], 'Brian Mark Birch'],
    [
      'behind an undersecretary’s field',
      ['Undersecretary for Political Affairs Wendy Birch left.', 'Birch said it rained.'],
      'Wendy Birch',
    ],
    [
      'of whom somebody is the mother',
      ['The mother of Mary Ann Birch left.', 'Birch said it rained.'],
      'Mary Ann Birch',
    ],
    ['behind an advocate', ['New York City Public Advocate Trish Birch said it rained.'], 'Trish Birch'],
  ])('%s', (_, lines, expected) => {
    expect(resolvedOf(...lines)).toBe(expected);
  });

  it.each([['a town’s', ['The city of Grace Falls was cold.', 'Falls said it rained.'], 'Falls']])(
    'and not %s',
    (_, lines, expected) => {
      expect(resolvedOf(...lines)).toBe(expected);
    },
  );
});

it('"one of them" with a name behind it is that body', () => {
  expect(resolvedOf('Insurers are leaving.', 'One of them, UnitedHealth Group, said it rained.')).toBe(
    'UnitedHealth Group',
  );
  expect(resolvedOf('Insurers are leaving.', 'One of them, a small one, said it rained.')).toBe(null);
});

it('"the magazine" is the one that is called so, not whom somebody told something', () => {
  const told = 'Ann Lund told The Hill that it was cold. Tom Reed sent a cake to Family Circle magazine.';
  expect(resolvedOf(told, 'The magazine said it rained.')).toBe('Family Circle');
  expect(resolvedOf(told, 'The newspaper was cold.', 'The newspaper said it rained.')).toBe('The Hill');
  expect(resolvedOf('The Harbour Post said it was cold.', 'The paper said it rained.')).toBe('The Harbour Post');
});
