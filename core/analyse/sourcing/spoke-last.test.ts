import { expect, it } from 'vitest';
import { readPlainText } from '../../text/read-plain-text.ts';
import { findNotes } from '../attribution/find-notes.ts';

/** Who the last source of the text is, by the rules alone. */
function lastOf(text: string) {
  const { blocks } = readPlainText(text);
  const paragraphs = blocks.map(({ start, end, links }) => ({ start, end, links, role: 'body' as const }));
  const note = findNotes({ text, paragraphs, url: null }, null).findLast(({ source }) => source !== null);
  return `${note?.source?.text}: ${note?.source?.resolved}`;
}

const LEE = 'Dianne Sand, who runs a mill, said it was early. Tom Reed, who runs another, said it was cold.\n';

it.each<[string, string, string]>([
  [
    'who speaks for a body, the paragraph before',
    `${LEE}But a spokesperson for the Mills Association said it was late.\n“We have worked with the unions,” he said.`,
    'he: the Mills Association',
  ],
  [
    'in the sentence before',
    `${LEE}But a spokesperson for the Mills Association said it was late. “We have worked with the unions,” she said.`,
    'she: the Mills Association',
  ],
  [
    'with a quotation between',
    `${LEE}“It is late,” a spokesman for the Mills Association said.\n“It is cold, too.\n“We have worked with the unions,” he said.`,
    'he: the Mills Association',
  ],
  [
    'in the same sentence',
    `${LEE}A spokesman for the Mills Association said it was late, but he added that it was cold.`,
    'he: the Mills Association',
  ],
  ['a resident', `${LEE}One resident said it was late.\n“I saw it,” he said.`, 'he: null'],
  ['a source', `${LEE}A police source said it was late.\n“I saw it,” he said.`, 'he: null'],
  ['an official', `${LEE}A council official said it was late. “I saw it,” she said.`, 'she: null'],
  ['an official who is “they”', `${LEE}A council official said it was late. “I saw it,” they said.`, 'they: null'],
  ['who speaks for somebody', `${LEE}A spokesman for Ana Ruiz said it was late.\n“I saw it,” he said.`, 'he: null'],
  [
    'whoever he spoke of is not meant',
    `${LEE}A council official said Erik Sand was well.\n“I saw him,” he said.`,
    'he: null',
  ],
  [
    'nor whom his quotation names',
    `${LEE}A council official said it was late.\n“Erik Sand saw it. I saw it, too,” he said.`,
    'he: null',
  ],
  [
    'a speaker with a name, though his quotation names somebody',
    `${LEE}Martin Kell said it was late.\n“Erik Sand saw it. I saw it, too,” he said.`,
    'he: Martin Kell',
  ],
  [
    'in a text about somebody else, too',
    `Erik Sand runs a mill. Sand was born in Trent. Sand left it.\n${LEE}A council official said it was late.\n“I saw it,” he said.`,
    'he: null',
  ],
  [
    'a speaker with a name in a text about somebody else',
    'Gov. Erik Sand won. Sand was calm. Sand smiled.\nMartin Kell said Sand would gain by his calm.\n“He was good. His calm helped,” he said.',
    'he: Martin Kell',
  ],
])('“he” is who spoke last: %s', (_, text, last) => {
  expect(lastOf(text)).toBe(last);
});

it.each<[string, string, string]>([
  [
    'a spokeswoman is no “he”',
    `${LEE}A spokeswoman for the Mills Association said it was late.\n“I saw it,” he said.`,
    'he: Tom Reed',
  ],
  [
    'somebody named since is',
    `${LEE}A council official said it was late.\nMartin Kell left.\n“I saw it,” he said.`,
    'he: Martin Kell',
  ],
  ['a council alone is no “he”', `${LEE}The Mills Association said it was late.\n“I saw it,” he said.`, 'he: Tom Reed'],
  [
    'the article’s person comes back behind kin',
    'Erik Sand runs a mill. Sand was born in Trent. Sand left it.\nHis father, William Sand, wanted a farm.\n“I saw it,” he said.',
    'he: Erik Sand',
  ],
])('but %s', (_, text, last) => {
  expect(lastOf(text)).toBe(last);
});
