import { useLayoutEffect, useRef } from 'preact/hooks';
import { Brand } from './Brand.tsx';
import { isFocusLost } from './is-focus-lost.ts';
import { NoteForm, type NoteWords } from './NoteForm.tsx';
import { Notice } from './Notice.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { useLeaveGuard } from './use-leave-guard.ts';

export interface NotePageProps {
  /** The words selected in the article; null until known, [] where none are. */
  passages: readonly string[] | null;
  /** True where words are selected and none of them is in the article's text. */
  isOutside: boolean;
  isSaving: boolean;
  isSaved: boolean;
  problems: readonly string[];
  onSave: (words: NoteWords) => void;
  onClose: () => void;
}

const NOTHING = 'Nothing is selected on the page. Select the words the note is about, then try again.';
const OUTSIDE =
  'The selected words are no part of the article’s text, as headline, byline and captions are not. Select words of its paragraphs, then try again.';
const NEW: NoteWords = { kind: 'attributed', source: '', text: '' };

/** The small window in which a note on a selection is written. */
export function NotePage({ passages, isOutside, isSaving, isSaved, problems, onSave, onClose }: NotePageProps) {
  const box = useRef<HTMLElement>(null);
  const isWritten = useRef(false);
  /** True where something was written while the rest was being stored. */
  const isMore = useRef(false);
  const isAllSaved = () => isSaved && !isMore.current;
  useLeaveGuard(() => isWritten.current && !isAllSaved());
  useKeptFocus(box, () => box.current?.querySelector<HTMLElement>('.actions button'));
  const hasForm = passages !== null && passages.length > 0 && !isAllSaved();
  // The window was opened to write.
  useLayoutEffect(() => {
    if (hasForm && isFocusLost()) box.current?.querySelector<HTMLElement>('input:checked')?.focus();
  }, [hasForm]);
  return (
    <main ref={box}>
      <header>
        <Brand />
        <h1>Note on this selection</h1>
      </header>
      <Notice problems={problems} />
      <div role="status">
        {passages === null && <p>One moment…</p>}
        {passages?.length === 0 && <p>{isOutside ? OUTSIDE : NOTHING}</p>}
        {isSaved && <p>The note is stored, with the article it stands on.</p>}
      </div>
      {hasForm && (
        <NoteForm
          passages={passages}
          language={null}
          words={NEW}
          isSaving={isSaving}
          onWrite={() => {
            isWritten.current = true;
            if (isSaving) isMore.current = true;
          }}
          onSave={(words) => {
            isMore.current = false;
            onSave(words);
          }}
          onCancel={() => {
            isWritten.current = false;
            onClose();
          }}
        />
      )}
      {(isAllSaved() || passages?.length === 0) && (
        <div class="actions">
          <button type="button" onClick={onClose}>
            Close
          </button>
        </div>
      )}
    </main>
  );
}
