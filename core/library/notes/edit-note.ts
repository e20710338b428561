import type { Note } from '../../notes/note.ts';
import { makeOwnNote, type OwnWords } from './make-own-note.ts';
import { wordsOfNote } from './words-of-note.ts';

/** The note with the reader's new words; its place, and what it has besides, stay. */
export function editNote(note: Note, words: OwnWords): Note {
  const { kind, source, why, act } = makeOwnNote(note.id, words, note.content);
  const isSameSource = note.source !== null && source !== null && words.source.trim() === wordsOfNote(note).source;
  const isSameQuestion = kind === note.kind && (isSameSource || source === null);
  // A source that is as it was keeps its place in the text, its grade and its link.
  return {
    ...note,
    kind,
    source: isSameSource ? note.source : source,
    cue: kind === 'inserted' ? [] : note.cue,
    act: note.act === 'claim' && kind !== 'unsourced' ? act : note.act,
    why,
    // It asks after the former source by name.
    question: isSameQuestion ? note.question : '',
  };
}
