import { useState } from 'preact/hooks';
import { KINDS, type Kind } from '../core/notes/note.ts';
import { describeKind } from './describe-kind.ts';
import { KIND_NAMES } from './describe-note.ts';
import { KindSample } from './KindSample.tsx';

/** What a reader writes on a passage. */
export interface NoteWords {
  kind: Kind;
  /** Who says it; "" where nobody is named. */
  source: string;
  text: string;
}

/** True where two forms would be filled in alike. */
export const areSameWords = (a: NoteWords, b: NoteWords): boolean =>
  a.kind === b.kind && a.source === b.source && a.text === b.text;

interface NoteFormProps {
  /** The words the note is on; not empty. */
  passages: readonly string[];
  /** Theirs, BCP 47; null where it is not known. */
  language: string | null;
  words: NoteWords;
  isSaving: boolean;
  /** What is in the form now, at every change. */
  onWrite: (words: NoteWords) => void;
  onSave: (words: NoteWords) => void;
  onCancel: () => void;
}

// As the library's format has it.
const MAX_SOURCE = 1_000;
const MAX_TEXT = 5_000;

/** The form for a note of the reader's own: what kind, who says it, and what there is to say. */
export function NoteForm({ passages, language, words: given, isSaving, onWrite, onSave, onCancel }: NoteFormProps) {
  const [words, setWords] = useState(given);
  const change = (news: Partial<NoteWords>) => {
    const next = { ...words, ...news };
    setWords(next);
    onWrite(next);
  };
  return (
    <form
      class="note-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSaving) onSave(words);
      }}
    >
      {passages.map((passage) => (
        <blockquote key={passage} dir="auto" lang={language ?? undefined}>
          {passage}
        </blockquote>
      ))}
      <KindChoice kind={words.kind} onChoose={(kind) => change({ kind })} />
      {words.kind !== 'inserted' && (
        <label>
          <span>{words.kind === 'attributed' ? 'Who says it' : 'Who is hinted at, if anybody'}</span>
          <input
            dir="auto"
            value={words.source}
            maxLength={MAX_SOURCE}
            onInput={(event) => change({ source: event.currentTarget.value })}
          />
        </label>
      )}
      <label>
        <span>Your note</span>
        <textarea
          dir="auto"
          rows={4}
          value={words.text}
          maxLength={MAX_TEXT}
          onInput={(event) => change({ text: event.currentTarget.value })}
        />
      </label>
      <div class="actions">
        <button type="submit" class="main" aria-disabled={isSaving}>
          Save note
        </button>
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}

function KindChoice({ kind, onChoose }: { kind: Kind; onChoose: (kind: Kind) => void }) {
  return (
    <fieldset>
      <legend>What it is</legend>
      {KINDS.map((one) => (
        <label key={one} class="choice">
          <input type="radio" name="kind" checked={kind === one} onChange={() => onChoose(one)} />
          <KindSample kind={one} />
          <span>{KIND_NAMES[one]}</span>
          <span class="unseen">. {describeKind(one).about}</span>
        </label>
      ))}
    </fieldset>
  );
}
