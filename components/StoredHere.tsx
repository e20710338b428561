import type { ShownPage } from './describe-page.ts';
import { describeStored, type ShownStored } from './describe-stored.ts';

interface StoredHereProps {
  page: ShownPage | null;
  /** Null until the store has answered. */
  stored: ShownStored | null;
  onOpenStored: (id: string) => void;
}

// What the library has to do with these stands above, with all that can be done.
const READ: ReadonlySet<string> = new Set(['reading', 'analysing', 'done']);

/** That a page which is not read is stored all the same, and the way to what is stored. */
export function StoredHere({ page, stored, onOpenStored }: StoredHereProps) {
  if (page === null || READ.has(page.state) || !stored?.here) return null;
  const { id } = stored.here;
  return (
    <section class="keep" aria-label="Library">
      <p>{describeStored(stored, null)}</p>
      <div class="actions">
        <button type="button" onClick={() => onOpenStored(id)}>
          Open in the library
        </button>
      </div>
    </section>
  );
}
