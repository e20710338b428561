import type { Note } from '../../notes/note.ts';
import type { Span } from '../../text/span.ts';
import type { FileSpan } from '../note-schema.ts';

/** The note in the file's form: each span with its words, so that an edit by hand is noticed. */
export function writeNote(note: Note, text: string): object {
  const withWords = (spans: readonly Span[]): FileSpan[] =>
    spans.map(({ start, end }) => ({ start, end, exact: text.slice(start, end) }));
  const { id, kind, content, source, cue, act, form, via, why, question, confidence, isApproximate } = note;
  return {
    id,
    kind,
    content: withWords(content),
    source: source && { ...source, spans: withWords(source.spans) },
    cue: withWords(cue),
    act,
    form,
    via,
    why,
    question,
    confidence,
    isApproximate,
  };
}
