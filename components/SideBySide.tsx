import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Note } from '../core/notes/note.ts';
import type { Span } from '../core/text/span.ts';
import { Brand } from './Brand.tsx';
import { describeFact, type ShownFact } from './describe-fact.ts';
import { describeSource, KIND_NAMES } from './describe-note.ts';
import { MarkedText, type TextMark } from './MarkedText.tsx';
import { Notice } from './Notice.tsx';

/** Sentences of both texts that belong together, in the stored article's order. */
export interface ShownRow {
  kind: 'same' | 'changed' | 'added' | 'dropped';
  stored: readonly Span[];
  page: readonly Span[];
  storedMarks: readonly TextMark[];
  pageMarks: readonly TextMark[];
  facts: readonly ShownFact[];
  /** Notes that stand on these sentences of the page. */
  notes: readonly Note[];
}

/** Two texts and how they differ. */
export interface ShownComparison {
  title: string;
  /** What the one carries of the other, in a sentence. */
  summary: string;
  storedName: string;
  pageName: string;
  /** What is said of sentences that one side alone has. */
  only: { stored: string; page: string };
  stored: string;
  page: string;
  rows: readonly ShownRow[];
  /** Notes on the page that stand on none of the rows: inserted lines, and text the stored article does not have. */
  otherNotes: readonly Note[];
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
        <h1 dir="auto">{comparison?.title ?? 'Side by side'}</h1>
      </header>
      <Notice problems={problems} />
      {comparison === null && problems.length === 0 && <p>One moment…</p>}
      {comparison !== null && <Compared comparison={comparison} />}
    </main>
  );
}

const isDifferent = ({ kind }: ShownRow) => kind !== 'same';
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('input:not([type="checkbox"]), textarea, select');

function Compared({ comparison }: { comparison: ShownComparison }) {
  const { rows, summary } = comparison;
  const different = rows.flatMap((row, i) => (isDifferent(row) ? i : []));
  const { place, go, step } = useStops(different);
  const [isOnlyChanges, setOnlyChanges] = useState(false);
  return (
    <>
      <p>{summary}</p>
      <Facts rows={rows} onShow={(row) => go(different.indexOf(row))} />
      <div class="bar actions">
        <button type="button" disabled={different.length === 0} onClick={() => step(-1)}>
          Difference before <kbd>K</kbd>
        </button>
        <button type="button" disabled={different.length === 0} onClick={() => step(1)}>
          Next difference <kbd>J</kbd>
        </button>
        <span role="status">{describePlace(place, different.length)}</span>
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
      <div class="names" aria-hidden="true">
        <span>{comparison.storedName}</span>
        <span>{comparison.pageName}</span>
      </div>
      <ol class="rows">
        {rows.map((row, i) =>
          isOnlyChanges && !isDifferent(row) ? null : <Row key={i} row={row} number={i} comparison={comparison} />,
        )}
      </ol>
      {comparison.otherNotes.length > 0 && (
        <section aria-label="Other notes">
          <h2>Notes on other words</h2>
          <Notes notes={comparison.otherNotes} text={comparison.page} />
        </section>
      )}
    </>
  );
}

function describePlace(place: number, count: number): string {
  if (count === 0) return 'No differences';
  const differences = count === 1 ? '1 difference' : `${count} differences`;
  return place < 0 ? differences : `${place + 1} of ${differences}`;
}

/** Which difference has the focus, and going to another by button or by J and K. */
function useStops(different: readonly number[]): {
  place: number;
  go: (place: number) => void;
  step: (by: 1 | -1) => void;
} {
  const [place, setPlace] = useState(-1);
  const goTo = useRef<(place: number) => void>(() => undefined);
  goTo.current = (wanted) => {
    if (different.length === 0) return;
    const next = (wanted + different.length) % different.length;
    setPlace(next);
    const row = document.getElementById(`row-${different[next]}`);
    row?.scrollIntoView({ block: 'center' });
    row?.focus({ preventScroll: true });
  };
  const stepBy = useRef<(by: 1 | -1) => void>(() => undefined);
  // Before the first step none has the focus: back from there is the last one.
  stepBy.current = (by) => goTo.current(by === 1 ? place + 1 : Math.max(place, 0) - 1);
  useLayoutEffect(() => {
    const watching = new AbortController();
    const onKey = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
      // Capital where Caps Lock is on.
      const key = event.key.toLowerCase();
      if (key === 'j') stepBy.current(1);
      else if (key === 'k') stepBy.current(-1);
    };
    addEventListener('keydown', onKey, { signal: watching.signal });
    return () => watching.abort();
  }, []);
  return { place, go: (wanted) => goTo.current(wanted), step: (by) => stepBy.current(by) };
}

function Facts({ rows, onShow }: { rows: readonly ShownRow[]; onShow: (row: number) => void }) {
  const facts = rows.flatMap((row, i) => row.facts.map((fact) => ({ fact, row: i })));
  if (facts.length === 0) return null;
  const sorted = facts.sort((a, b) => ORDER.indexOf(a.fact.kind) - ORDER.indexOf(b.fact.kind) || a.row - b.row);
  return (
    <section aria-label="Changed facts" class="facts">
      <h2>Changed names, numbers, negations and sources</h2>
      <ul>
        {sorted.map(({ fact, row }, i) => (
          <li key={i}>
            <button type="button" class="link" onClick={() => onShow(row)}>
              {describeFact(fact)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const ORDER: readonly ShownFact['kind'][] = ['name', 'number', 'negation', 'attribution'];

function labelOf(kind: ShownRow['kind'], { only }: ShownComparison): string {
  if (kind === 'added') return only.page;
  return kind === 'dropped' ? only.stored : 'Changed';
}

function Row({ row, number, comparison }: { row: ShownRow; number: number; comparison: ShownComparison }) {
  const { kind, facts, notes } = row;
  return (
    <li id={`row-${number}`} data-kind={kind} tabIndex={isDifferent(row) ? -1 : undefined}>
      {isDifferent(row) && (
        <p class="what">
          {labelOf(kind, comparison)}
          {facts.length > 0 && `. ${facts.map(describeFact).join('. ')}`}
        </p>
      )}
      <div class="pair">
        <Side name={comparison.storedName} text={comparison.stored} spans={row.stored} marks={row.storedMarks} />
        <Side name={comparison.pageName} text={comparison.page} spans={row.page} marks={row.pageMarks} />
      </div>
      <Notes notes={notes} />
    </li>
  );
}

function Notes({ notes, text = null }: { notes: readonly Note[]; text?: string | null }) {
  if (notes.length === 0) return null;
  return (
    <ul class="notes">
      {notes.map((note) => (
        <li key={note.id}>
          {text !== null && (
            <q dir="auto">{note.content.map(({ start, end }) => text.slice(start, end)).join(' … ')}</q>
          )}{' '}
          <strong>{KIND_NAMES[note.kind]}</strong>
          {note.kind !== 'inserted' && `: ${describeSource(note)[0]}`} {note.why}
          <span class="soft">
            {note.origin === 'stored' ? ' Stored note' : ' Automatic note'}
            {note.isApproximate && ', placed approximately'}
          </span>
        </li>
      ))}
    </ul>
  );
}

interface SideProps {
  name: string;
  text: string;
  spans: readonly Span[];
  marks: readonly TextMark[];
}

function Side({ name, text, spans, marks }: SideProps) {
  return (
    <div class={spans.length === 0 ? 'side empty' : 'side'}>
      <span class="side-name">{name}</span>
      {spans.map((span) => (
        <MarkedText key={span.start} text={text} marks={marks} span={span} />
      ))}
      {spans.length === 0 && <p class="soft">—</p>}
    </div>
  );
}
