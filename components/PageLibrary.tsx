import type { ShownPage } from './describe-page.ts';
import { describeStored, type ShownStored } from './describe-stored.ts';

/** What became of storing the page, in a sentence. */
export interface SaveNews {
  isDone: boolean;
  text: string;
}

export interface PageLibraryProps {
  page: ShownPage | null;
  /** Null until the store has answered. */
  stored: ShownStored | null;
  isSaving: boolean;
  news: SaveNews | null;
  onSave: () => void;
  onNote: () => void;
  onCompare: () => void;
  onOpenStored: (id: string) => void;
}

// States in which there is something to store.
const READ: ReadonlySet<string> = new Set(['analysing', 'done']);

/** What the library has to do with this page: store it, note on it, compare it with what is stored. */
export function PageLibrary({ page, stored, isSaving, news, ...on }: PageLibraryProps) {
  if (page === null || !READ.has(page.state)) return null;
  const here = stored?.here ?? null;
  const text = stored === null ? '' : describeStored(stored, page.match);
  const shown = here ?? stored?.matched ?? null;
  return (
    <section class="keep" aria-label="Library">
      <div class="actions">
        {/* Not `disabled`, which would take the focus away for good. */}
        <button type="button" aria-disabled={isSaving} onClick={() => !isSaving && on.onSave()}>
          {here === null ? 'Save this article' : 'Save it as it is now'}
        </button>
        <button type="button" onClick={on.onNote}>
          Note on selection
        </button>
        {page.match !== null && (
          <button type="button" onClick={on.onCompare}>
            Compare side by side
          </button>
        )}
        {shown !== null && (
          <button type="button" onClick={() => on.onOpenStored(shown.id)}>
            Open in the library
          </button>
        )}
      </div>
      {/* Below: it comes when the store has answered, and must not move a button away under the pointer. */}
      {text !== '' && <p>{text}</p>}
      <div role="status">{news !== null && <p>{news.text}</p>}</div>
    </section>
  );
}
