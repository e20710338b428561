import type { Span } from '../../../text/span.ts';

const OPENING = '“„«‹';
const MARK = /["“„«‹”»›]|''/g;

/** A stretch in quotation marks, marks included. */
export interface Quote extends Span {
  /** False where the paragraph ends before the quotation does, as quotations over several paragraphs do. */
  isClosed: boolean;
}

/**
 * The outermost quotations within `within`, in order. Knows “ ”, " ", '' '', „ “, « »; a straight mark
 * opens where none is open. An unclosed one runs to the end of `within`. Apostrophes and single marks
 * are left alone: they are letters too often. Linear.
 */
export function findQuotes(text: string, within: Span): Quote[] {
  const quotes: Quote[] = [];
  let open = -1;
  let mark = '';
  for (const { index, 0: found } of text.slice(within.start, within.end).matchAll(MARK)) {
    const at = within.start + index;
    if (open < 0 && isOpening(found)) {
      open = at;
      mark = found;
    } else if (open >= 0 && isClosing(mark, found)) {
      quotes.push({ start: open, end: at + found.length, isClosed: true });
      open = -1;
    }
  }
  if (open >= 0) quotes.push({ start: open, end: within.end, isClosed: false });
  return quotes;
}

const isOpening = (mark: string) => mark === '"' || mark === "''" || OPENING.includes(mark);

function isClosing(opening: string, mark: string): boolean {
  if (opening === '"' || opening === "''") return mark === opening;
  if (opening === '„') return mark === '“' || mark === '”';
  if (opening === '«' || opening === '‹') return mark === '»' || mark === '›';
  // Pages mix typed and curled marks: “one side".
  return mark === '”' || mark === '"';
}
