import type { Note } from '../../notes/note.ts';
import type { Span } from '../../text/span.ts';
import { createQuoteFinder } from './create-quote-finder.ts';
import { createSearchBudget } from './create-search-budget.ts';
import { quoteSpan } from './quote-span.ts';

/**
 * A note on one text where its words stand in another; null where one of its passages stands there nowhere, or in several places
 * alike. What else it points at, cue and source, is left out where that is so.
 */
export function moveNote(note: Note, from: string, to: string): Note | null {
  if (from === to) return note;
  const find = createQuoteFinder(to, createSearchBudget());
  const move = (span: Span) => find({ ...quoteSpan(from, span), start: null });
  const moveAll = (spans: readonly Span[]) => spans.flatMap((span) => move(span) ?? []);
  const content = moveAll(note.content);
  if (content.length < note.content.length) return null;
  return {
    ...note,
    content,
    cue: moveAll(note.cue),
    source: note.source && { ...note.source, spans: moveAll(note.source.spans) },
  };
}
