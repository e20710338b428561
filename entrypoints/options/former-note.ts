import { isFoundByAnalysis } from '../../core/library/notes/automatic-id.ts';
import type { StoredArticle } from '../../core/library/stored-article.ts';
import type { Note } from '../../core/notes/note.ts';

/** A note as it was, and the text it stood on. */
export interface FormerNote {
  note: Note;
  text: string;
}

/**
 * The note of an article as it is now that a former one was; null where that is gone. Analysis counts what it finds: with another text
 * another note may have its number.
 */
export function findStill({ note, text }: FormerNote, article: Pick<StoredArticle, 'notes' | 'text'>): Note | null {
  const found = article.notes.find(({ id }) => id === note.id);
  if (found === undefined) return null;
  const isOne = !isFoundByAnalysis(note) || wordsOf(note, text).join('\n') === wordsOf(found, article.text).join('\n');
  return isOne ? found : null;
}

/** The words a note stands on. */
export const wordsOf = ({ content }: Note, text: string): string[] =>
  content.map(({ start, end }) => text.slice(start, end));
