import type { Kind, Note } from '../core/notes/note.ts';
import type { ToldNote } from '../core/notes/told-note.ts';

/** What readers call the kinds. */
export const KIND_NAMES: Record<Kind, string> = {
  attributed: 'Attributed claim',
  unsourced: 'Unsourced report',
  inserted: 'Inserted line',
};

/** Who says it and how that was found, in one to three lines. */
export function describeSource(note: Note): string[] {
  const source = note.source;
  if (source === null || (source.text === null && source.resolved === null)) {
    return ['Nobody is named.'];
  }
  const { text, resolved } = source;
  if (text === null) {
    return [`${resolved}`, 'Not named at this place; the passages before tell who is speaking.'];
  }
  if (source.grade === 'vague') return [`“${text}”`, 'An open group: nobody in it is named.'];
  if (resolved === null) return [text];
  if (resolved.toLowerCase() === text.toLowerCase()) return [resolved];
  const isNameInside = text.includes(resolved);
  if (isNameInside) return [resolved, `Written here as “${text}”.`];
  return [resolved, `Here the text says “${text}”.`];
}

/** How the words reached the page, as far as that is known; may be empty. */
export function describeWay(note: Note): string[] {
  const lines: string[] = [];
  if (note.kind === 'inserted') return lines;
  // Unnamed: the source may be the outlet itself or somebody who told it; who that is stands above, or in why it is marked.
  if (note.via === 'second-hand') lines.push('Second-hand: another outlet reported this, and this page repeats it.');
  if (note.form === 'interview') {
    lines.push(
      note.via === 'second-hand'
        ? 'It stands in an interviewer’s question.'
        : 'In an interview, in the speaker’s own words.',
    );
  }
  if (note.form === 'direct') lines.push('Quoted word for word.');
  if (note.form === 'mixed') lines.push('Partly quoted, partly in the writer’s words.');
  if (note.form === 'indirect' && note.via === null) lines.push('Told in the writer’s words.');
  if (note.source?.link) lines.push('This page links to the original.');
  return lines;
}

/** Kind and source in a sentence, for what follows it on the same line. */
export function summariseNote(note: Note): string {
  const kind = KIND_NAMES[note.kind];
  const words = note.kind === 'inserted' ? kind : `${kind}: ${describeSource(note)[0]}`;
  return /[.!?…]$/.test(words) ? words : `${words}.`;
}

/** What a screen reader says when the keyboard reaches a mark; `words` are the passage: it stands elsewhere, and marks are not told there. */
export function labelMark({ card }: ToldNote, position: number, count: number, words: string): string {
  return `Mark ${position} of ${count}. ${card.summary} “${words}”. Press Enter for the note, arrow keys for other marks.`;
}
