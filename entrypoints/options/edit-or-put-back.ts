import { editNote } from '../../core/library/notes/edit-note.ts';
import type { OwnWords } from '../../core/library/notes/make-own-note.ts';
import { moveNote } from '../../core/library/notes/move-note.ts';
import type { StoredArticle } from '../../core/library/stored-article.ts';
import type { Note } from '../../core/notes/note.ts';
import { type FormerNote, findStill } from './former-note.ts';

/**
 * The notes of an article with new words on one of them, which has the id `after` then; one that is gone is put back with them, where
 * its passage stands now. Null where that stands there no longer.
 */
export function editOrPutBack(shown: FormerNote, now: StoredArticle, after: string, words: OwnWords): Note[] | null {
  const still = findStill(shown, now);
  if (still !== null) return now.notes.map((note) => (note === still ? editNote({ ...note, id: after }, words) : note));
  const moved = moveNote(shown.note, shown.text, now.text);
  return moved && [...now.notes, editNote({ ...moved, id: after }, words)];
}
