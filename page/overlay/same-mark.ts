import { lengthOf } from '../../core/text/length-of.ts';
import type { Mark } from './mark.ts';

/**
 * The mark of the same note among marks placed anew. Not told by the id: analysis numbers what it finds, and a sentence
 * more before it makes another note's number of it.
 */
export function sameMark(former: Mark, marks: readonly Mark[]): Mark | undefined {
  const own = marks.filter(({ note: { kind, origin } }) => kind === former.note.kind && origin === former.note.origin);
  const there = own.filter((mark) => isAtSamePlace(mark, former));
  // Several may begin there.
  return there.find((mark) => saysTheSame(mark, former)) ?? there[0] ?? own.find((mark) => saysTheSame(mark, former));
}

function isAtSamePlace(mark: Mark, former: Mark): boolean {
  return isSameStart(mark.rest[0], former.rest[0]) && isSameStart(mark.extent[0], former.extent[0]);
}

function isSameStart(range: Range | undefined, former: Range | undefined): boolean {
  // Of words that are gone, live ranges are empty and stand where those were.
  if (range === undefined || former === undefined || former.collapsed) return range === former;
  return range.startContainer === former.startContainer && range.startOffset === former.startOffset;
}

function saysTheSame({ note }: Mark, { note: former }: Mark): boolean {
  if (note.origin === 'stored') return note.id === former.id;
  return note.why === former.why && lengthOf(note.content) === lengthOf(former.content);
}
