import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { paragraphsOf } from '../../../../test/paragraphs-of.ts';
import { loadTagger } from '../../tagger/load-tagger.ts';
import { findNotes } from '../find-notes.ts';
import { isShown, SHOWN_BY_DEFAULT } from '../is-shown.ts';

const tagger = loadTagger(
  new Uint8Array(readFileSync(new URL('../../../../public/models/attribution.bin', import.meta.url))),
);
const HEAD = 'The hall in Little Morden has been shut since the river rose in March, and volunteers have dried it out.';

/** Who is marked as the source of something at default settings. */
function read(...lines: string[]) {
  const text = [HEAD, ...lines].join('\n');
  const paragraphs = paragraphsOf(text).map((span) => ({ ...span, role: 'body' as const, links: [] }));
  const notes = findNotes({ text, paragraphs, url: null }, tagger);
  return notes.filter((note) => isShown(note, SHOWN_BY_DEFAULT)).map(({ source }) => source?.text);
}

it.each([
  [
    'a verb that is no verb of saying',
    ['Ann Lee shot back: “The circus was in town on the third of March.”'],
    'Ann Lee',
  ],
  ['before who says it', ['“They never told us that the wall would go,” fumed Tom Reddy.'], 'Tom Reddy'],
  ['behind it', ['“That would be good for all of us here,” Tom Reddy shot back.'], 'Tom Reddy'],
  ['a verb and a colon at the paragraph’s end', ['Tom Reddy added:', '“They knew.”'], 'Tom Reddy'],
  [
    'a name behind a bar',
    ['“We carried the chairs upstairs in the dark.” ― Joan Perrin', '“Nobody asked them to help us.” ― Tom Reddy'],
    'Joan Perrin',
  ],
])('what somebody says in quotation marks is marked whatever the cue: %s', (_, lines, source) => {
  expect(read(...lines)).toContain(source);
});

it.each([
  ['a thing somebody likes', 'Ann Lee loves “The Long Way to the Sea at Night.”'],
  ['a word for something', 'Ann Lee backs “fair pay.”'],
])('wants and likings stay what they are: %s', (_, line) => {
  expect(read(line)).toEqual([]);
});
