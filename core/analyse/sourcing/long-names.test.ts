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
