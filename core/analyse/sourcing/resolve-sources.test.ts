import { expect, it } from 'vitest';
import { readPlainText } from '../../text/read-plain-text.ts';
import { findNotes } from '../attribution/find-notes.ts';

/** Who the source written as `words` is, by the rules alone: its last mention. */
function resolvedOf(text: string, words: string) {
  const { blocks } = readPlainText(text);
  const paragraphs = blocks.map(({ start, end, links }) => ({ start, end, links, role: 'body' as const }));
  const note = findNotes({ text, paragraphs, url: null }, null).findLast(({ source }) => source?.text === words);
  return note === undefined ? 'no such source' : { resolved: note.source?.resolved, grade: note.source?.grade };
}

it.each([
  [
    'a study published by the council is not the council',
    'About 900 people would come, according to a study published by the council in May.\nThe council denied that the rents had been settled.',
    'The council',
    { resolved: 'The council' },
  ],
  [
    '“she” after somebody who is not named is that somebody, not the last man',
    'The lorries come at night, said Colin Marsh, 71.\nOne stallholder said the sum was high. “I sell umbrellas,” she said.',
    'she',
    { resolved: null, grade: 'described' },
  ],
  [
    'a society with a name is named',
    'The roof is worth keeping, the Railway Heritage Society said.',
    'the Railway Heritage Society',
    { grade: 'named' },
  ],
  [
    'a plural of people that opens a sentence is no name',
    'The ferry sank at nine.\nSurvivors said there were no life jackets.',
    'Survivors',
    { resolved: null, grade: 'vague' },
  ],
  [
    'unless the article has it as a name',
    'Ashby Rovers have a new coach.\nRovers said on Monday that he would start at once.',
    'Rovers',
    { grade: 'named' },
  ],
  [
    'people of a body named elsewhere are particular',
    'The shares of Hartwell fell.\nHartwell officials said the cost was small.',
    'Hartwell officials',
    { grade: 'described' },
  ],
])('%s', (_fact, text, words, expected) => {
  expect(resolvedOf(text, words)).toMatchObject(expected);
});
