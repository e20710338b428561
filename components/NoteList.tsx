import { useState } from 'preact/hooks';
import type { Note } from '../core/notes/note.ts';
import { describeSource, KIND_NAMES } from './describe-note.ts';
import { KindSample } from './KindSample.tsx';
import { NoteForm, type NoteWords } from './NoteForm.tsx';

/** A note as it is listed, with the words it stands on. */
export interface ListedNote {
  note: Note;
  passages: readonly string[];
  /** What the form shows when the note is edited. */
  words: NoteWords;
  /** Who made it, in two or three words. */
  origin: string;
}

interface NoteListProps {
  notes: readonly ListedNote[];
  isSaving: boolean;
  /** Null where the notes cannot be changed. */
  onEdit: ((id: string, words: NoteWords) => void) | null;
  onDelete: ((id: string) => void) | null;
}

/** The notes of a stored article, each of which can be edited and deleted. */
export function NoteList({ notes, isSaving, onEdit, onDelete }: NoteListProps) {
  const [edited, setEdited] = useState<string | null>(null);
  if (notes.length === 0) return <p class="soft">There are no notes on this article.</p>;
  return (
    <ol class="note-list">
      {notes.map((listed) => (
        <li key={listed.note.id}>
          {edited === listed.note.id && onEdit !== null ? (
            <NoteForm
              passages={listed.passages}
              words={listed.words}
              isSaving={isSaving}
              onSave={(words) => {
                setEdited(null);
                onEdit(listed.note.id, words);
              }}
              onCancel={() => setEdited(null)}
            />
          ) : (
            <ShownNote
              {...listed}
              onEdit={onEdit && (() => setEdited(listed.note.id))}
              onDelete={onDelete && (() => onDelete(listed.note.id))}
            />
          )}
        </li>
      ))}
    </ol>
  );
}

interface ShownNoteProps extends ListedNote {
  onEdit: (() => void) | null;
  onDelete: (() => void) | null;
}

function ShownNote({ note, passages, origin, onEdit, onDelete }: ShownNoteProps) {
  const words = passages.join(' … ');
  return (
    <article>
      <h3>
        <KindSample kind={note.kind} text="Abc" /> {KIND_NAMES[note.kind]}
        {note.kind !== 'inserted' && `: ${describeSource(note)[0]}`}
      </h3>
      <blockquote>{words}</blockquote>
      <p>{note.why}</p>
      {note.question !== '' && <p class="soft">To ask: {note.question}</p>}
      <footer>
        <span class="soft">
          {origin}
          {note.isApproximate && ' · placed approximately: the words differ here'}
        </span>
        <span class="actions">
          {onEdit !== null && (
            <button type="button" aria-label={`Edit the note on “${shorten(words)}”`} onClick={onEdit}>
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
