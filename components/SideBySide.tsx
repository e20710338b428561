import { useState } from 'preact/hooks';
import type { Note } from '../core/notes/note.ts';
import { Brand } from './Brand.tsx';
import { ChangedFacts } from './ChangedFacts.tsx';
import { ComparedRow, type ComparedTexts, type ShownRow } from './ComparedRow.tsx';
import { Notice } from './Notice.tsx';
import { nameTitle } from './name-title.ts';
import { PlacedNotes } from './PlacedNotes.tsx';
import { useStops } from './use-stops.ts';

/** Two texts and how they differ. */
export interface ShownComparison extends ComparedTexts {
  title: string;
  /** What the one carries of the other, in a sentence. */
  summary: string;
  rows: readonly ShownRow[];
  /** Notes on the page that stand on none of the rows: inserted lines, and text the stored article does not have. */
  otherNotes: readonly Note[];
  /** Notes of the reader's on the stored text that are not on the other one, under what they are called. */
  leftOut: { title: string; notes: readonly Note[] };
}

interface SideBySideProps {
  /** Null until read. */
  comparison: ShownComparison | null;
  problems: readonly string[];
}

/** A page's text beside the stored one: changed facts first, then sentence by sentence, with the notes. */
export function SideBySide({ comparison, problems }: SideBySideProps) {
  return (
    <main>
      <header>
        <Brand />
        <h1 dir="auto" lang={comparison?.title.trim() ? (comparison.languages.stored ?? undefined) : undefined}>
          {comparison === null ? 'Side by side' : nameTitle(comparison.title)}
        </h1>
      </header>
      <Notice problems={problems} />
      <p role="status">{problems.length === 0 && (comparison?.summary ?? 'One moment…')}</p>
      {comparison !== null && <Compared comparison={comparison} />}
    </main>
  );
}

const isDifferent = ({ kind }: ShownRow) => kind !== 'same';

function Compared({ comparison }: { comparison: ShownComparison }) {
  const { rows } = comparison;
  const different = rows.flatMap((row, i) => (isDifferent(row) ? i : []));
  const { place, go, step } = useStops(different);
  const [isOnlyChanges, setOnlyChanges] = useState(false);
  return (
    <>
      <ChangedFacts rows={rows} onShow={(row) => go(different.indexOf(row))} />
      <div class="bar actions">
        <button type="button" disabled={different.length === 0} onClick={() => step(-1)}>
          Difference before <kbd>K</kbd>
        </button>
        <button type="button" disabled={different.length === 0} onClick={() => step(1)}>
          Next difference <kbd>J</kbd>
        </button>
        <span role="status">{describePlace(place, different.length, isReordered(rows))}</span>
        <label class="choice">
          <input
            type="checkbox"
            checked={isOnlyChanges}
            onChange={(event) => setOnlyChanges(event.currentTarget.checked)}
          />
          <span>Differences only</span>
        </label>
        <button type="button" onClick={() => print()}>
          Print
        </button>
      </div>
      {different.length > 0 && (
        <p class="soft keys-help">
          <kbd>J</kbd> and <kbd>K</kbd> step while one of these buttons or a sentence below has the focus; with{' '}
          <kbd>Alt</kbd> they do from anywhere.
        </p>
      )}
      <div class="names" aria-hidden="true">
        <span>{comparison.storedName}</span>
        <span>{comparison.pageName}</span>
      </div>
      <ol class="rows">
        {rows.map((row, i) =>
          isOnlyChanges && !isDifferent(row) ? null : (
            <ComparedRow key={i} row={row} number={i} comparison={comparison} />
          ),
        )}
      </ol>
      {comparison.otherNotes.length > 0 && (
        <section aria-label="Other notes">
          <h2>Notes on other words</h2>
          <PlacedNotes notes={comparison.otherNotes} text={comparison.page} language={comparison.languages.page} />
        </section>
      )}
      {comparison.leftOut.notes.length > 0 && (
        <section aria-label={comparison.leftOut.title}>
          <h2>{comparison.leftOut.title}</h2>
          <PlacedNotes
            notes={comparison.leftOut.notes}
            text={comparison.stored}
            language={comparison.languages.stored}
          />
        </section>
      )}
    </>
  );
}

function describePlace(place: number, count: number, isMoved: boolean): string {
  if (count === 0) return isMoved ? 'No sentence differs, but some stand in another order' : 'No sentence differs';
  const differences = count === 1 ? '1 difference' : `${count} differences`;
  return place < 0 ? differences : `${place + 1} of ${differences}`;
}

/**
 * True where a sentence stands before one on the page that it stands behind in the stored article. The headline may stand
 * anywhere, as in a list of stories below.
 */
function isReordered(rows: readonly ShownRow[]): boolean {
  const starts = rows.flatMap(({ stored: [own], page: [span] }) => (own && own.start > 0 && span ? [span.start] : []));
  return starts.some((start, i) => start < (starts[i - 1] ?? 0));
}
