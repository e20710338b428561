import type { Note } from '../../core/notes/note.ts';
import { isStanding } from '../../page/anchor/is-standing.ts';
import { toSpans } from '../../page/anchor/to-spans.ts';
import { visibleSpans } from '../../page/anchor/visible-spans.ts';
import type { PageOffer } from '../../platform/page-instance.ts';
import type { Answered } from './run-reader.ts';

const { getSelection } = Document.prototype;

/** Gives out the page as it was read (null before the first answer), with the notes the reader lets show, and what is selected of it. */
export function offerReading(
  getLast: () => Answered | null,
  isShown: (note: Note) => boolean,
  readAgain: () => void,
): PageOffer {
  return {
    readAgain,
    readout() {
      const last = getLast();
      if (last === null) return null;
      const { notes, match, body, ticket } = last.analysis;
      return {
        reading: last.page.reading,
        notes: notes.filter(isShown).map(({ card: _, ...note }) => note),
        match,
        address: last.address,
        shownAt: location.href,
        isWhole: ticket === null,
        isStanding: isStanding(last.page.map, body),
        inSight: visibleSpans(last.page.map, last.page.reading.blocks, innerHeight).map(({ start, end }) => ({
          start,
          end,
        })),
      };
    },
    selection() {
      const last = getLast();
      // A page may hide `document.getSelection` behind `<img name="getSelection">`.
      const selection = getSelection.call(document);
      if (last === null) return null;
      if (selection === null) return [];
      const { map, reading } = last.page;
      const ranges = Array.from({ length: selection.rangeCount }, (_, i) => selection.getRangeAt(i));
      return toSpans(map, ranges, reading.text).map((span) => ({
        ...span,
        exact: reading.text.slice(span.start, span.end),
      }));
    },
  };
}
