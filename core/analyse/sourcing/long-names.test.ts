import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../../test/paragraphs-of.ts';
import { findNotes } from '../attribution/find-notes.ts';

/** Who said the last thing reported in these paragraphs, by the rules alone. */
function lastOf(lines: readonly string[]) {
  const text = lines.join('\n');
  const paragraphs = paragraphsOf(text).map((span) => ({ ...span, role: 'body' as const, links: [] }));
  return findNotes({ text, paragraphs, url: null }, null).findLast(({ act }) => act === 'report');
}

describe('names of more than a given and a last name', () => {
  it.each<[string, string[], string | null, string]>([
    [
      'a last name with two particles',
      ['Ursula von der Leyen spoke in Trent.', '“It is late,” von der Leyen said.'],
      'Ursula von der Leyen',
      'named',
    ],
    [
      'the same, opening a sentence',
      ['Joost van der Meer runs a lab.', 'Van der Meer said it was late.'],
      'Joost van der Meer',
      'named',
    ],
    [
      'behind a title',
      ['Guillermo del Toro signed a letter.', 'Mr del Toro said it was late.'],
      'Guillermo del Toro',
      'named',
    ],
    [
      '“she” after such a name',
      ['Ana María de la Torre spoke in Trent.', 'She said it was late.'],
      'Ana María de la Torre',
      'named',
    ],
    [
      'a last name of another family stays as it is',
      ['Pieter van den Berg spoke in Trent.', 'Mr de Berg said it was late.'],
      'de Berg',
      'named',
    ],
  ])('%s', (_, lines, resolved, grade) => {
    expect(lastOf(lines)?.source).toMatchObject({ resolved, grade });
  });
});

describe('bodies and crowds', () => {
  it.each<[string, string[], string | null, string]>([
    [
      'a firm whose name ends in a word for a crowd is one firm',
      ['A bus crashed near Trent. The coaches are old.', 'Westbrook Coaches said it was sorry.'],
      'Westbrook Coaches',
      'named',
    ],
    ['a crowd of a town is a crowd', ['A bus crashed near Trent.', 'Trent drivers said it was late.'], null, 'vague'],
    ['a party is a crowd', ['It rained in Trent.', 'House Republicans said it was late.'], null, 'vague'],
    [
      '“the company” is no crowd that opens a sentence',
      ['Critics have called the railway a shambles. Commuters have complained.', 'The company said it was sorry.'],
      null,
      'described',
    ],
    [
      '“the company” may be a single name that opens a sentence',
      ['Norgrid has had a bad year.', 'The company said it was sorry.'],
      'Norgrid',
      'named',
    ],
  ])('%s', (_, lines, resolved, grade) => {
    expect(lastOf(lines)?.source).toMatchObject({ resolved, grade });
  });
});
