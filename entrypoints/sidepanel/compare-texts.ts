import type { ShownRow } from '../../components/ComparedRow.tsx';
import type { ShownFact } from '../../components/describe-fact.ts';
import { type Difference, findDifferences } from '../../core/match/differences/find-differences.ts';
import type { Match, SentencePair } from '../../core/match/match.ts';
import type { Note } from '../../core/notes/note.ts';
import { isOverlapping, type Span } from '../../core/text/span.ts';

interface Texts {
  match: Match;
  stored: string;
  page: string;
  /** The stored article's, BCP 47; null where it is not known. */
  language: string | null;
  /** In the page's offsets. */
  notes: readonly Note[];
}

interface PlacedRow {
  /** Where the row stands in the stored text; a fraction behind a sentence for what follows it on the page alone. */
  at: number;
  row: ShownRow;
}

/** The sentences of both texts side by side, in the stored one's order, with what differs and the page's notes. */
export function compareTexts({ match, stored, page, language, notes }: Texts): {
  rows: ShownRow[];
  otherNotes: Note[];
} {
  const differences = findDifferences(match, stored, page, language);
  const changed = differences.map((difference) => ({
    at: placeOf(difference, match.pairs),
    row: describe(difference, stored, page),
  }));
  const isTold = new Set(
    differences.flatMap((one) => (one.kind === 'changed' ? one.stored : [])).map(({ start }) => start),
  );
  const same = match.pairs
    .filter((pair) => !isTold.has(pair.stored.start))
    .map((pair) => ({ at: pair.stored.start, row: rowOf('same', [pair.stored], [pair.page]) }));
  const rows = joinSame([...changed, ...same].sort((a, b) => a.at - b.at));
  return withNotes(rows, notes);
}

const rowOf = (kind: ShownRow['kind'], stored: Span[], page: Span[]): ShownRow => ({
  kind,
  stored,
  page,
  storedMarks: [],
  pageMarks: [],
  facts: [],
  notes: [],
});

function describe({ kind, stored, page, words, facts }: Difference, storedText: string, pageText: string): ShownRow {
  const all = <Kind extends 'removed' | 'added'>(spans: readonly (Span | null)[], mark: Kind) =>
    spans.flatMap((span) => (span === null ? [] : { ...span, kind: mark }));
  return {
    ...rowOf(kind, stored, page),
    storedMarks: all(kind === 'dropped' ? stored : words.map((word) => word.stored), 'removed'),
    pageMarks: all(kind === 'added' ? page : words.map((word) => word.page), 'added'),
    facts: facts.map((fact): ShownFact => {
      const wordsOf = (span: Span | null, text: string) => span && text.slice(span.start, span.end);
      return { kind: fact.kind, stored: wordsOf(fact.stored, storedText), page: wordsOf(fact.page, pageText) };
    }),
  };
}

function placeOf({ stored, page }: Difference, pairs: readonly SentencePair[]): number {
  if (stored[0] !== undefined) return stored[0].start;
  const start = page[0]?.start ?? 0;
  const before = pairs.filter((pair) => pair.page.end <= start);
  const last = before.reduce<SentencePair | null>((a, b) => (a === null || b.page.end > a.page.end ? b : a), null);
  return last === null ? -1 : last.stored.start + 0.5;
}

/** A sentence that was split or merged without another word has a pair for each part: one row. */
function joinSame(placed: readonly PlacedRow[]): ShownRow[] {
  const rows: ShownRow[] = [];
  for (const { row } of placed) {
    const last = rows.at(-1);
    const isShared =
      last?.kind === 'same' &&
      row.kind === 'same' &&
      (last.stored.at(-1)?.start === row.stored[0]?.start || last.page.at(-1)?.start === row.page[0]?.start);
    if (last === undefined || !isShared) rows.push(row);
    else rows[rows.length - 1] = { ...last, stored: union(last.stored, row.stored), page: union(last.page, row.page) };
  }
  return rows;
}

const union = (a: readonly Span[], b: readonly Span[]) => [
  ...a,
  ...b.filter((one) => !a.some(({ start }) => start === one.start)),
];

/** Each note beside the first row it stands on. */
function withNotes(rows: readonly ShownRow[], notes: readonly Note[]): { rows: ShownRow[]; otherNotes: Note[] } {
  const left = new Set(notes);
  const noted = rows.map((row) => {
    const own = [...left].filter(({ content }) =>
      content.some((span) => row.page.some((part) => isOverlapping(span, part))),
    );
    for (const note of own) left.delete(note);
    return own.length === 0 ? row : { ...row, notes: own };
  });
  return { rows: noted, otherNotes: [...left] };
}
