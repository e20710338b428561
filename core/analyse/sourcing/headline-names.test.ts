import { expect, it } from 'vitest';
import { readPlainText } from '../../text/read-plain-text.ts';
import { findNotes } from '../attribution/find-notes.ts';

/** Who the source written as `words` is, by the rules alone: its last mention. */
function resolvedOf(lines: string[], words: string) {
  const text = lines.join('\n');
  const { blocks } = readPlainText(text);
  const paragraphs = blocks.map(({ start, end, links }) => ({ start, end, links, role: 'body' as const }));
  const note = findNotes({ text, paragraphs, url: null }, null).findLast(({ source }) => source?.text === words);
  return note === undefined ? 'no such source' : note.source?.resolved;
}

it.each<[string, string[], string, string]>([
  [
    'a headline’s verb is no part of a country’s name',
    [
      'Amaro Urges Vessia to Allow Aid Groups Back',
      'The ports of Vessia are shut.',
      'Vessia said the ports were full.',
    ],
    'Vessia',
    'Vessia',
  ],
  [
    'nor of a person’s',
    ['Nadia Ferrante Backs Telles', 'The town met Telles on Monday.', 'Telles said it was late.'],
    'Telles',
    'Telles',
  ],
  [
    'a headline of three words has a verb, too',
    ['Amaro Meets Vessia', 'The ports of Vessia are shut.', 'Vessia said the ports were full.'],
    'Vessia',
    'Vessia',
  ],
  [
    'nor is one in a line that goes on in small letters',
    ['Read more: Amaro Urges Vessia, which we published yesterday.', 'Vessia said the ports were full.'],
    'Vessia',
    'Vessia',
  ],
  [
    'a verb behind a title is nobody',
    ['Former White House Doctor Says: Telles Hid It', 'The candidate wrote a book.', 'The doctor said it was late.'],
    'The doctor',
    'Former White House Doctor',
  ],
  [
    'a name that only the headline has in full is taken from there',
    ['Ann Lee Opens a Mill in Trent', 'The mill is the first.', 'Lee said it was late.'],
    'Lee',
    'Ann Lee',
  ],
  [
    'a name of a caption is taken from there',
    ['Padraig Cribben, Chief Executive of Trent Mills', 'The mill is the first.', 'Cribben said it was late.'],
    'Cribben',
    'Padraig Cribben',
  ],
  [
    'a name of three words stays whole in a headline',
    ['Mary Jane Cribben to Open a Mill', 'The mill of Mary Jane Cribben is new.', 'Cribben said it was late.'],
    'Cribben',
    'Mary Jane Cribben',
  ],
  [
    'a sentence in small letters gives names as before',
    ['Padraig Cribben met the council.', 'Cribben said it was late.'],
    'Cribben',
    'Padraig Cribben',
  ],
  [
    'somebody’s wife is not who goes by his last name alone',
    [
      'Erik Sand left Trent. He is friendly with Ana Sand, the councillor’s wife.',
      `Ana Sand owns a mill. ${'It is the first of its kind. '.repeat(25)}`,
      'Ana Sand opened it.',
      'The ports of Trent are shut. '.repeat(25),
      'Sand said it was late.',
    ],
    'Sand',
    'Erik Sand',
  ],
  [
    'somebody who is nobody’s wife and named again and again is',
    [
      'Erik Sand left Trent. He is friendly with Ana Sand, the councillor.',
      `Ana Sand owns a mill. ${'It is the first of its kind. '.repeat(25)}`,
      'Ana Sand opened it.',
      'The ports of Trent are shut. '.repeat(25),
      'Sand said it was late.',
    ],
    'Sand',
    'Ana Sand',
  ],
  [
    'who is “Mr” elsewhere is not the woman with his last name',
    ['President Sand said it was late.', 'Mr Sand rose.', 'He met Michelle Sand and left.'],
    'President Sand',
    'Sand',
  ],
  [
    'who is “Ms” elsewhere, too, may be',
    ['Mr Sand rose. Ms Sand sat.', 'He met Michelle Sand and left.', 'President Sand said it was late.'],
    'President Sand',
    'Michelle Sand',
  ],
  [
    'who is “Mr” elsewhere is the man with that last name',
    [
      'Sand said it was late.',
      'Mr Sand rose. Donald Sand owns a mill.',
      'He met Michelle Sand and left. Michelle Sand owns a mill.',
    ],
    'Sand',
    'Donald Sand',
  ],
])('%s', (_, lines, words, resolved) => {
  expect(resolvedOf(lines, words)).toBe(resolved);
});
