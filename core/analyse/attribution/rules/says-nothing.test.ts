import { expect, it } from 'vitest';
import { readPlainText } from '../../../text/read-plain-text.ts';
import { findNotes } from '../find-notes.ts';

/** Kind and act of the notes on the last sentence, by the rules alone. */
function notesOn(sentence: string) {
  const text = `The road was shut.\n${sentence}`;
  const paragraphs = readPlainText(text).blocks.map(({ start, end, links }) => ({
    start,
    end,
    links,
    role: 'body' as const,
  }));
  return findNotes({ text, paragraphs, url: null }, null).map(({ kind, act }) => `${kind} ${act}`);
}

it.each([
  ['"said goodbye" reports nothing', 'People said goodbye to him at the harbour.', []],
  ['"said goodbyes were hard" reports', 'People said goodbyes were hard.', ['unsourced report']],
  ['believing in something is an attitude', 'Many of the villagers believe in ghosts.', ['unsourced attitude']],
  ['believing that it is so is a report', 'Many of the villagers believe that ghosts live here.', ['unsourced report']],
])('%s', (_, sentence, expected) => {
  expect(notesOn(sentence)).toEqual(expected);
});
