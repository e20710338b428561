import { useRef, useState } from 'preact/hooks';
import type { Note } from '../core/notes/note.ts';
import { describeSource, KIND_NAMES } from './describe-note.ts';
import { KindSample } from './KindSample.tsx';
import { NoteForm, type NoteWords } from './NoteForm.tsx';
import { useGrowing } from './use-growing.ts';
import { useKeptFocus } from './use-kept-focus.ts';

/** A note as it is listed, with the words it stands on. */
export interface ListedNote {
  note: Note;
  /** What it is known by while the list is shown: its id may become another once it is edited, under an open form. */
  key: string;
  passages: readonly string[];
  /** What the form shows when the note is edited. */
  words: NoteWords;
  /** Who made it, in two or three words. */
  origin: string;
  /** True where another tab has deleted it while it is being written on. */
  isGone: boolean;
}

interface NoteListProps {
  notes: readonly ListedNote[];
  /** The article’s, BCP 47; null where it is not known. */
  language: string | null;
  isSaving: boolean;
  /** What was being written on notes, by their keys, when the list was left. */
  drafts: ReadonlyMap<string, NoteWords>;
  /** Tells what is being written on a note; null where that is given up. */
  onWrite: (key: string, words: NoteWords | null) => void;
  /** False where the form is to stay: that failed, or more was written meanwhile; null where the notes cannot be changed. */
  onEdit: ((key: string, words: NoteWords) => Promise<boolean>) | null;
  onDelete: ((key: string) => void) | null;
}

const GONE = 'This note is gone from the article since you began to write on it. Saved, it is put back.';

/** The notes of a stored article, each of which can be edited and deleted. */
export function NoteList({ notes, language, isSaving, drafts, onWrite, onEdit, onDelete }: NoteListProps) {
  /** The notes whose forms are open: one more never closes another, in which there may be words. */
  const [edited, setEdited] = useState<ReadonlySet<string>>(() => new Set(drafts.keys()));
  const list = useRef<HTMLOListElement>(null);
  const drawn = useGrowing(notes.length);
  /** The note whose form was opened or closed last. */
  const latest = useRef<string | null>(null);
  const remove = (key: string) => {
    latest.current = null;
    onDelete?.(key);
  };
  const turn = (key: string, isOpen: boolean) => {
    latest.current = key;
    setEdited((known) => new Set(isOpen ? [...known, key] : [...known].filter((other) => other !== key)));
  };
  useKeptFocus(list, () => {
    const row = list.current?.children[notes.findIndex(({ key }) => key === latest.current)];
    return row?.querySelector<HTMLElement>('input:checked') ?? row?.querySelector<HTMLElement>('[data-part="edit"]');
  });
  if (notes.length === 0) return <p class="soft">There are no notes on this article.</p>;
  return (
    <ol class="note-list" ref={list}>
      {notes.slice(0, drawn).map((listed) => (
        <li key={listed.key}>
          {listed.isGone && <p class="soft">{GONE}</p>}
          {edited.has(listed.key) && onEdit !== null ? (
            <NoteForm
              passages={listed.passages}
              language={language}
              words={drafts.get(listed.key) ?? listed.words}
              isSaving={isSaving}
              onWrite={(words) => onWrite(listed.key, words)}
              // Closed only once it is stored: what was written must not be lost with a full disk.
              onSave={async (words) => {
                if (await onEdit(listed.key, words)) turn(listed.key, false);
              }}
              onCancel={() => {
                onWrite(listed.key, null);
                turn(listed.key, false);
              }}
            />
          ) : (
            <ShownNote
              {...listed}
              language={language}
              onEdit={onEdit && (() => turn(listed.key, true))}
              onDelete={onDelete && (() => remove(listed.key))}
            />
          )}
        </li>
      ))}
    </ol>
  );
}

interface ShownNoteProps extends ListedNote {
  language: string | null;
  onEdit: (() => void) | null;
  onDelete: (() => void) | null;
}

function ShownNote({ note, language, passages, origin, onEdit, onDelete }: ShownNoteProps) {
  const words = passages.join(' … ');
  return (
    <article>
      <h3>
        <KindSample kind={note.kind} text="Abc" /> {KIND_NAMES[note.kind]}
        {note.kind !== 'inserted' && `: ${describeSource(note)[0]}`}
      </h3>
      <blockquote dir="auto" lang={language ?? undefined}>
        {words}
      </blockquote>
      <p class="own-words" dir="auto">
        {note.why}
      </p>
      {note.question !== '' && <p class="soft">To ask: {note.question}</p>}
      <footer>
        <span class="soft">
          {origin}
          {note.isApproximate && ' · placed approximately: the words differ here'}
        </span>
        <span class="actions">
          {onEdit !== null && (
            <button type="button" data-part="edit" aria-label={`Edit the note on “${shorten(words)}”`} onClick={onEdit}>
              Edit
            </button>
          )}
          {onDelete !== null && (
            <button type="button" aria-label={`Delete the note on “${shorten(words)}”`} onClick={onDelete}>
              Delete
            </button>
          )}
        </span>
      </footer>
    </article>
  );
}

const MAX_NAME = 60;
const shorten = (words: string) => (words.length > MAX_NAME ? `${words.slice(0, MAX_NAME)}…` : words);
