import { readFileSync } from 'node:fs';
import { findNotes } from '../core/analyse/attribution/find-notes.ts';
import { isShown, SHOWN_BY_DEFAULT } from '../core/analyse/attribution/is-shown.ts';
import { loadTagger } from '../core/analyse/tagger/load-tagger.ts';
import type { Note } from '../core/notes/note.ts';
import type { Span } from '../core/text/span.ts';
import { paragraphsOf } from './paragraphs-of.ts';

const tagger = loadTagger(new Uint8Array(readFileSync(new URL('../public/models/attribution.bin', import.meta.url))));
const BEHIND = 'The road to the coast was still shut on Monday night, and the trains were late.';

/** What a page would mark of a line, with the net, and the words of its spans, those of one part joined with " … ". */
export function shownNotesOf(line: string): { notes: Note[]; words: (spans: readonly Span[]) => string } {
  const text = [line, BEHIND].join('\n');
  const paragraphs = paragraphsOf(text).map((span) => ({ ...span, role: 'body' as const, links: [] }));
  return {
    notes: findNotes({ text, paragraphs, url: null }, tagger).filter((note) => isShown(note, SHOWN_BY_DEFAULT)),
    words: (spans) => spans.map(({ start, end }) => text.slice(start, end)).join(' … '),
  };
}
