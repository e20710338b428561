import type { StoredArticle } from '../stored-article.ts';
import { writeNote } from './write-note.ts';

/** The article in the library file's form. */
export function writeArticle({ id, title, language, text, origin, notes }: StoredArticle): object {
  return { id, title, language, origin, text, notes: notes.map((note) => writeNote(note, text)) };
}
