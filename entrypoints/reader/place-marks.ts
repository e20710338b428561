import type { Kind } from '../../core/notes/note.ts';
import { restSpans, wholeSpans } from '../../core/notes/rest-spans.ts';
import type { ToldNote } from '../../core/notes/told-note.ts';
import { toRanges } from '../../page/anchor/to-ranges.ts';
import type { Mark } from '../../page/overlay/mark.ts';
import type { PageReading } from '../../page/read/read-page.ts';

/** The notes of the kinds that are on, placed on the live page; those that have no place left out. */
export function placeMarks(
  notes: readonly ToldNote[],
  page: PageReading,
  kinds: Record<Kind, boolean>,
  isWhole: boolean,
): Mark[] {
  return notes.flatMap((note) => {
    if (!kinds[note.kind]) return [];
    const rest = isWhole ? wholeSpans(note) : restSpans(note, page.reading.text);
    // Ranges cost every change of the page: a passage that nobody looks at has none.
    let extent: Range[] | null = null;
    const mark = {
      note,
      rest: toRanges(page.map, rest),
      get extent() {
        extent ??= toRanges(page.map, note.content);
        return extent;
      },
    };
    return mark.rest.length > 0 ? mark : [];
  });
}
