import type { Article } from '../../extract/find-articles.ts';
import type { Note } from '../../notes/note.ts';
import type { Reading } from '../../text/block.ts';
import { judgeMarkup } from './judge-markup.ts';
import { noteLine } from './note-line.ts';
import { type Line, readLines } from './read-lines.ts';

/**
 * The lines inside an article that are no part of it, in reading order: headlines of other stories,
 * offers, advertisements, share text, captions of other media. Spans count in the reading's text.
 * Linear in the length of the article.
 */
export function findInserted(reading: Reading, article: Article): Note[] {
  const lines = readLines(reading, article);
  const verdicts = judgeMarkup(lines, reading.meta);
  const notes: Note[] = [];
  for (const [i, verdict] of verdicts.entries()) {
    if (verdict !== null) notes.push(noteLine(`i${notes.length + 1}`, lines[i] as Line, verdict));
  }
  return notes;
}
