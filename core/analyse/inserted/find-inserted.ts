import type { Article } from '../../extract/find-articles.ts';
import type { Note } from '../../notes/note.ts';
import type { Reading } from '../../text/block.ts';
import { withPlainBlocks } from '../../text/with-plain-spaces.ts';
import { judgeMarkup } from './judge-markup.ts';
import { judgeWords } from './judge-words.ts';
import { noteLine } from './note-line.ts';
import { type Line, readLines } from './read-lines.ts';

/**
 * The lines inside an article that are no part of it, in reading order: headlines of other stories,
 * offers, advertisements, share text, captions of other media. Spans count in the reading's text.
 * Linear in the length of the article.
 */
export function findInserted(given: Reading, article: Article): Note[] {
  const reading = withPlainBlocks(given);
  const lines = readLines(reading, article);
  const marked = judgeMarkup(lines, reading.meta);
  const worded = judgeWords(lines, marked, reading, article);
  const notes: Note[] = [];
  for (const [i, line] of lines.entries()) {
    const verdict = marked[i] ?? worded[i] ?? null;
    if (verdict !== null) notes.push(noteLine(`i${notes.length + 1}`, line as Line, verdict));
  }
  return notes;
}
