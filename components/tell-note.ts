import type { Note } from '../core/notes/note.ts';
import type { CardWords, ToldNote } from '../core/notes/told-note.ts';
import { describeSource, describeWay, KIND_NAMES, summariseNote } from './describe-note.ts';

/** Puts into words what a card says of a note. */
export function tellNote(note: Note): ToldNote {
  const card = {
    heading: KIND_NAMES[note.kind],
    rows: rowsOf(note),
    origin: describeOrigin(note),
    summary: summariseNote(note),
  };
  return { ...note, card };
}

function rowsOf(note: Note): CardWords['rows'] {
  const rows = [
    { name: 'Who says it', lines: note.kind === 'inserted' ? [] : describeSource(note) },
    { name: 'How it reached this page', lines: describeWay(note) },
    { name: 'Why it is marked', lines: [note.why] },
  ];
  return rows.filter(({ lines }) => lines.length > 0);
}

function describeOrigin({ origin, isApproximate }: Note): string {
  const name = origin === 'stored' ? 'Stored note' : 'Automatic note';
  return isApproximate ? `${name} · placed approximately: the words differ here` : name;
}
