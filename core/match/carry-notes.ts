import type { StoredArticle } from '../library/stored-article.ts';
import type { Note, NoteSource } from '../notes/note.ts';
import type { Span } from '../text/span.ts';
import type { WordAlignment } from './align-words.ts';
import { carrySpan, type ReadText } from './carry-span.ts';

/**
 * Share of a passage's words that must stand on the page for its note to be placed at all. Below
 * three quarters the marked words may say something else: a note is left out rather than misplaced.
 */
const MIN_WORDS_FOUND = 0.75;

/** The stored article's notes with spans in the page's text, in the stored order. */
export function carryNotes(article: StoredArticle, stored: ReadText, page: ReadText, alignment: WordAlignment): Note[] {
  const carry = (span: Span) => carrySpan(stored, page, alignment, span);
  return article.notes.flatMap((note) => {
    const carried = note.content.map(carry);
    const found = Math.min(...carried.map((span) => span?.found ?? 0));
    if (found < MIN_WORDS_FOUND) return [];
    return {
      ...note,
      content: carried.flatMap((span) => span?.spans ?? []),
      source: note.source && carrySource(note.source, carry),
      cue: carryWhole(note.cue, carry),
      isApproximate: found < 1,
    };
  });
}

type Carry = (span: Span) => ReturnType<typeof carrySpan>;

function carrySource(source: NoteSource, carry: Carry): NoteSource {
  return { ...source, spans: carryWhole(source.spans, carry) };
}

/** Source and cue name exact words, so a span that is not found whole is dropped. */
function carryWhole(spans: readonly Span[], carry: Carry): Span[] {
  return spans.flatMap((span) => {
    const carried = carry(span);
    return carried?.found === 1 ? carried.spans : [];
  });
}
