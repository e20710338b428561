import { expect, it } from 'vitest';
import { paragraphsOf } from '../../../test/paragraphs-of.ts';
import { findNotes } from '../attribution/find-notes.ts';

/** Who said the last thing reported in these paragraphs, by the rules alone. */
function lastOf(lines: readonly string[]) {
  const text = lines.join('\n');
  const paragraphs = paragraphsOf(text).map((span) => ({ ...span, role: 'body' as const, links: [] }));
  return findNotes({ text, paragraphs, url: null }, null).findLast(({ act }) => act === 'report')?.source?.resolved;
}

it.each<[string, string[], string | null]>([
  [
    'the president is not the vice president named last',
    ['President Ana Ruiz met Vice President Erik Sand.', 'The president said it was late.'],
    'Ana Ruiz',
  ],
  [
    'the vice president is',
    ['President Ana Ruiz met Vice President Erik Sand. Mayor Tom Reed left.', 'The vice president said it was late.'],
    'Erik Sand',
  ],
  [
    'the director is not the deputy director',
    ['Museum director Ana Ruiz met deputy director Erik Sand.', 'The director said it was late.'],
    'Ana Ruiz',
  ],
  [
    'the Democratic nominee is not the Republican one',
    [
      'Ana Ruiz met Republican presidential nominee Erik Sand.',
      'The Democratic presidential nominee said it was late.',
    ],
    null,
  ],
  [
    'the Democratic nominee is whom the text calls so',
    [
      'Democratic presidential nominee Ana Ruiz met Republican presidential nominee Erik Sand.',
      'The Democratic presidential nominee said it was late.',
    ],
    'Ana Ruiz',
  ],
  [
    'one word less is enough where all are small',
    ['The museum’s finance director Ana Ruiz met Erik Sand.', 'The outgoing finance director said it was late.'],
    'Ana Ruiz',
  ],
])('%s', (_, lines, resolved) => {
  expect(lastOf(lines)).toBe(resolved);
});
