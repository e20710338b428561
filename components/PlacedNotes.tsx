import type { Note } from '../core/notes/note.ts';
import { KIND_NAMES, summariseNote } from './describe-note.ts';

interface PlacedNotesProps {
  notes: readonly Note[];
  /** The text they stand in, where their words are not shown beside them. */
  text?: string | null;
  /** The text’s, BCP 47. */
  language?: string | null;
}

/** Notes in short, beside the sentences they stand on. */
export function PlacedNotes({ notes, text = null, language = null }: PlacedNotesProps) {
  if (notes.length === 0) return null;
  return (
    <ul class="notes">
      {notes.map((note) => (
        <li key={note.id}>
          {text !== null && (
            <q dir="auto" lang={language ?? undefined}>
              {note.content.map(({ start, end }) => text.slice(start, end)).join(' … ')}
            </q>
          )}{' '}
          <strong>{KIND_NAMES[note.kind]}</strong>
          {summariseNote(note).slice(KIND_NAMES[note.kind].length)} <bdi>{note.why}</bdi>
          <span class="soft">
            {note.origin === 'stored' ? ' Stored note' : ' Automatic note'}
            {note.isApproximate && ', placed approximately'}
          </span>
        </li>
      ))}
    </ul>
  );
}
