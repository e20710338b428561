import type { Note } from '../core/notes/note.ts';
import type { Span } from '../core/text/span.ts';
import { describeFact, type ShownFact } from './describe-fact.ts';
import { MarkedText } from './MarkedText.tsx';
import { PlacedNotes } from './PlacedNotes.tsx';
import type { TextMark } from './split-pieces.ts';

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

/** The two texts whose sentences are compared. */
export interface ComparedTexts {
  storedName: string;
  pageName: string;
  /** What is said of sentences that one side alone has. */
  only: { stored: string; page: string };
  stored: string;
  page: string;
  /** BCP 47; null where it is not known. */
  languages: { stored: string | null; page: string | null };
}

interface ComparedRowProps {
  row: ShownRow;
  /** Its place in the list. */
  number: number;
  comparison: ComparedTexts;
}

/** Sentences that belong together, beside each other, with what differs and the notes on them. */
export function ComparedRow({ row, number, comparison }: ComparedRowProps) {
  const { kind, facts, notes } = row;
  const { storedName, pageName, stored, page, languages } = comparison;
  const isDifferent = kind !== 'same';
  return (
    <li id={`row-${number}`} data-kind={kind} tabIndex={isDifferent ? -1 : undefined}>
      {isDifferent && (
        <p class="what">
          {labelOf(kind, comparison)}
          {facts.length > 0 && `. ${facts.map(describeFact).join('. ')}`}
        </p>
      )}
      <div class="pair">
        <Side name={storedName} text={stored} language={languages.stored} spans={row.stored} marks={row.storedMarks} />
        <Side name={pageName} text={page} language={languages.page} spans={row.page} marks={row.pageMarks} />
      </div>
      <PlacedNotes notes={notes} />
    </li>
  );
}

function labelOf(kind: ShownRow['kind'], { only }: ComparedTexts): string {
  if (kind === 'added') return only.page;
  return kind === 'dropped' ? only.stored : 'Changed';
}

interface SideProps {
  name: string;
  text: string;
  language: string | null;
  spans: readonly Span[];
  marks: readonly TextMark[];
}

function Side({ name, text, language, spans, marks }: SideProps) {
  return (
    <div class={spans.length === 0 ? 'side empty' : 'side'}>
      <span class="side-name">{name}</span>
      {spans.map((span) => (
        <MarkedText key={span.start} text={text} language={language} marks={marks} span={span} />
      ))}
      {spans.length === 0 && <p class="soft">—</p>}
    </div>
  );
}
