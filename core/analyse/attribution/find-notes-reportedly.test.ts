import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { paragraphsOf } from '../../../test/paragraphs-of.ts';
import { loadTagger } from '../tagger/load-tagger.ts';
import { findNotes } from './find-notes.ts';
import { isShown, SHOWN_BY_DEFAULT } from './is-shown.ts';

const tagger = loadTagger(
  new Uint8Array(readFileSync(new URL('../../../public/models/attribution.bin', import.meta.url))),
);
const BEHIND = 'The road to the coast was still shut on Monday night, and the trains were late.';

/** What is marked of the line: "kind, source: content … content". */
function read(line: string): string[] {
  const text = [line, BEHIND].join('\n');
  const paragraphs = paragraphsOf(text).map((span) => ({ ...span, role: 'body' as const, links: [] }));
  const notes = findNotes({ text, paragraphs, url: null }, tagger).filter((note) => isShown(note, SHOWN_BY_DEFAULT));
  return notes.map(
    ({ kind, source, content }) =>
      `${kind}, ${source?.text}: ${content.map(({ start, end }) => text.slice(start, end)).join(' … ')}`,
  );
}

it.each([
  [
    'The ministry is reportedly considering a tax on boats.',
    'unsourced, null: The ministry is … considering a tax on boats',
  ],
  ['The minister reportedly said the plan was dead.', 'unsourced, null: The minister … said the plan was dead'],
])('nobody owns what somebody is reportedly doing or saying: %s', (line, expected) => {
  expect(read(line)).toEqual([expected]);
});

it.each([
  [
    'Mayor Ana Lund reportedly shouted: “Get that boat out of here!”',
    'attributed, Mayor Ana Lund: “Get that boat out of here!”',
  ],
  ['Mayor Ana Lund said the plan was dead.', 'attributed, Mayor Ana Lund: the plan was dead'],
  [
    'The fire spread to two homes, per the Harbour Ledger.',
    'attributed, the Harbour Ledger: The fire spread to two homes',
  ],
])('the source stays: %s', (line, expected) => {
  expect(read(line)).toEqual([expected]);
});
