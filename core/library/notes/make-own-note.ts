import type { Grade, Kind, Note } from '../../notes/note.ts';
import type { Span } from '../../text/span.ts';

/** What a reader writes on a passage. */
export interface OwnWords {
  kind: Kind;
  /** Who says it; "" where nobody is named. Not asked of inserted lines. */
  source: string;
  /** The note itself; may be empty. */
  text: string;
}

/** What stands for a note without words. */
export const NO_WORDS = 'Marked by the reader.';

/** A note of the reader's own on a passage. */
export function makeOwnNote(id: string, { kind, source, text }: OwnWords, content: Span[]): Note {
  const name = source.trim();
  return {
    id,
    kind,
    origin: 'stored',
    content,
    source:
      kind === 'inserted'
        ? null
        : { spans: [], text: name === '' ? null : name, resolved: null, grade: gradeOf(kind, name), link: null },
    cue: [],
    act: null,
    form: null,
    via: null,
    why: text.trim() === '' ? NO_WORDS : text.trim(),
    question: '',
    confidence: 1,
    isApproximate: false,
  };
}

function gradeOf(kind: Kind, name: string): Grade {
  if (name === '') return 'none';
  return kind === 'unsourced' ? 'vague' : 'named';
}
