import { safeParse } from 'valibot';
import type { Note } from '../../notes/note.ts';
import type { Span } from '../../text/span.ts';
import { type FileNote, type FileSpan, noteSchema } from '../note-schema.ts';
import type { Locator } from '../notes/create-locator.ts';
import { describeIssue } from './describe-issue.ts';

/** A note whose passages all stand in the text, or in words why there is none. */
export type NoteReading = { ok: true; note: Note } | { ok: false; message: string };

const MAX_QUOTED = 60;

/** Reads one note of a file. Every passage must stand in the article's text, or the note is refused. */
export function readNote(value: unknown, locate: Locator): NoteReading {
  const parsed = safeParse(noteSchema, value, { abortEarly: true });
  if (!parsed.success) return { ok: false, message: describeIssue(parsed.issues[0]) };
  const file = parsed.output;
  const content = locateAll(file.content, 0, locate);
  if (!content.ok) return content;
  const shift = (content.spans[0]?.start ?? 0) - (file.content[0]?.start ?? 0);
  const cue = locateAll(file.cue, shift, locate);
  if (!cue.ok) return cue;
  const source = locateAll(file.source?.spans ?? [], shift, locate);
  if (!source.ok) return source;
  return { ok: true, note: joinNote(file, { content: content.spans, cue: cue.spans, source: source.spans }) };
}

type Located = { ok: true; spans: Span[] } | { ok: false; message: string };

function locateAll(given: readonly FileSpan[], shift: number, locate: Locator): Located {
  const spans: Span[] = [];
  for (const one of given) {
    const span = locate(one, shift);
    if (span === null) return { ok: false, message: describeStray(one) };
    spans.push(span);
  }
  return { ok: true, spans };
}

function describeStray({ start, end, exact }: FileSpan): string {
  const words = exact.length > MAX_QUOTED ? `${exact.slice(0, MAX_QUOTED)}…` : exact;
  return `The words "${words}" do not stand at ${start} to ${end} of the text, nor in one other place alone.`;
}

function joinNote(file: FileNote, spans: { content: Span[]; cue: Span[]; source: Span[] }): Note {
  return {
    id: file.id,
    kind: file.kind,
    // Whatever a file says: what came with a stored article is a stored note.
    origin: 'stored',
    content: spans.content,
    source: file.source && { ...file.source, spans: spans.source },
    cue: spans.cue,
    act: file.act,
    form: file.form,
    via: file.via,
    why: file.why,
    question: file.question,
    confidence: file.confidence,
    isApproximate: file.isApproximate,
  };
}
