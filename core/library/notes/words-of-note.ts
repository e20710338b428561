import type { Note } from '../../notes/note.ts';
import { NO_WORDS, type OwnWords } from './make-own-note.ts';

/** The words of a note as a form shows them. */
export function wordsOfNote(note: Note): OwnWords {
  return {
    kind: note.kind,
    source: note.source?.resolved ?? note.source?.text ?? '',
    text: note.why === NO_WORDS ? '' : note.why,
  };
}
