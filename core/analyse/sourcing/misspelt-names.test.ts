import { expect, it } from 'vitest';
import { paragraphsOf } from '../../../test/paragraphs-of.ts';
import { findNotes } from '../attribution/find-notes.ts';

/** Who the last report of these paragraphs is from, by the rules alone. */
function resolvedOf(...lines: string[]) {
  const text = lines.join('\n');
  const paragraphs = paragraphsOf(text).map((span) => ({ ...span, role: 'body' as const, links: [] }));
  return findNotes({ text, paragraphs, url: null }, null).findLast(({ act }) => act === 'report')?.source?.resolved;
}

const KREISER = 'Umber County Sheriff Dale Kreiser closed the road.';

it.each([
  ['another letter', [KREISER, 'Kreizer said it rained.'], 'Dale Kreiser'],
  ['a letter too many', [KREISER, 'Mr Kreisser said it rained.'], 'Dale Kreiser'],
  ['a letter missing', ['Richard Viguerie, an editor, left.', 'Vigurie said it rained.'], 'Richard Viguerie'],
  ['two letters turned', ['Anthony Kiedis, a singer, left.', 'Keidis said it rained.'], 'Anthony Kiedis'],
])('a name misspelt once is the person’s whom the article names: %s', (_, lines, expected) => {
  expect(resolvedOf(...lines)).toBe(expected);
});

it.each([
  ['both are named in full', [KREISER, 'Ann Kreizer left.', 'Kreizer said it rained.'], 'Ann Kreizer'],
  ['it is there again and again', [KREISER, 'Mr Kreizer left.', 'Kreizer said it rained.'], 'Kreizer'],
  ['two may be meant', [KREISER, 'Bo Kreiter left.', 'Kreizer said it rained.'], 'Kreizer'],
  ['the first letter differs', [KREISER, 'Preiser said it rained.'], 'Preiser'],
  ['the last letter differs', ['Ann Hansen, an editor, left.', 'Hanseth said it rained.'], 'Hanseth'],
  ['it is short', ['Ann Reed, an editor, left.', 'Reid said it rained.'], 'Reid'],
])('another name stays another’s: %s', (_, lines, expected) => {
  expect(resolvedOf(...lines)).toBe(expected);
});
