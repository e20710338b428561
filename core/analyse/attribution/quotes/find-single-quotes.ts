import type { Span } from '../../../text/span.ts';

/** A stretch in single marks, marks included. */
export interface SingleQuote extends Span {
  /** False where the paragraph ends before the quotation does. */
  isClosed: boolean;
}

/** What a paragraph holds in marks. */
export interface ParagraphQuotes {
  /** Those in single marks that stand in no double ones, in order. */
  singles: SingleQuote[];
  /** Characters in double marks that stand in no single ones. */
  doubled: number;
}

interface Mark {
  at: number;
  /** What it can be, by the characters beside it; `either` may end a word: "the players’ kit". */
  side: 'opening' | 'closing' | 'either' | 'double';
}

const MARK = /''|['‘’"“”]/g;
const BEFORE_OPENING = /^$|[\s([{/\u2014\u2013"“-]/u;
const BEHIND_OPENING = /[\p{L}\p{N}"“([£$€@#…]/u;
const BEHIND_CLOSING = /^$|[\s)\]},.;:!?…"”\u2014\u2013-]/u;
/** What an apostrophe at its beginning cuts short: ’em, ’90s, rock ’n’ roll. */
const CUT_SHORT =
  /^(?:(?:em|til|tis|twas|twere|cause|cos|n|bout|round|neath|ere)(?!\p{L})|\p{N}\p{N}(?:s|(?![\p{L}\p{N}])))/iu;
/** What an apostrophe may end: the players’, doin’, o’. */
const CUT_OFF = /(?:s|in|(?<!\p{L})(?:o|an|n|th|wi|ol))$/iu;
/** Characters on either side of a mark that are looked at. */
const REACH = 7;
/** A quotation to be gone on with that has what may be an apostrophe no further in, in characters, ends there. */
const MIN_LEFT_OPEN = 30;

/**
 * The quotations of a paragraph by their marks, apostrophes told from single marks. `goesOn`: the next paragraph opens
 * with a single mark, so that the last quotation may be left open. Linear.
 */
export function findSingleQuotes(text: string, within: Span, goesOn: boolean): ParagraphQuotes {
  const marks = readMarks(text, within);
  const closings = closingsOf(marks);
  const last = goesOn ? marks.findLastIndex(({ side }) => side === 'opening') : -1;
  const singles: SingleQuote[] = [];
  let doubled = 0;
  let double = -1;
  for (let i = 0; i < marks.length; i++) {
    const { at, side } = marks[i] as Mark;
    if (side === 'double') {
      if (double >= 0) doubled += at + 1 - double;
      double = double < 0 && text.charAt(at) !== '”' ? at : -1;
    } else if (double < 0 && side === 'opening') {
      const closing = marks[closings[i] as number];
      if (i === last && isLeftOpen(at, closing, within)) {
        singles.push({ start: at, end: within.end, isClosed: false });
        break;
      }
      if (closing === undefined) continue;
      singles.push({ start: at, end: closing.at + 1, isClosed: true });
      i = closings[i] as number;
    }
  }
  return { singles, doubled: double < 0 ? doubled : doubled + within.end - double };
}

function isLeftOpen(at: number, closing: Mark | undefined, within: Span): boolean {
  if (closing?.side !== 'either') return closing === undefined;
  return at === within.start && closing.at - at > MIN_LEFT_OPEN;
}

/**
 * For each opening mark the number of the one that closes it, or -1: the next that can do nothing else, before another
 * opens; "the players’ kit,’ she said" has its apostrophe. Where there is none, the next that may be one.
 */
function closingsOf(marks: readonly Mark[]): Int32Array {
  const closings = new Int32Array(marks.length).fill(-1);
  let closing = -1;
  let either = -1;
  for (let i = marks.length - 1; i >= 0; i--) {
    const side = marks[i]?.side;
    if (side === 'closing') closing = i;
    else if (side === 'either') either = i;
    else if (side === 'opening') {
      closings[i] = closing < 0 ? either : closing;
      closing = -1;
      either = -1;
    }
  }
  return closings;
}

function readMarks(text: string, { start, end }: Span): Mark[] {
  const marks: Mark[] = [];
  for (const { index, 0: glyph } of text.slice(start, end).matchAll(MARK)) {
    const at = start + index;
    const before = text.slice(Math.max(start, at - REACH), at);
    const behind = text.slice(at + 1, Math.min(end, at + 1 + REACH));
    const side = /^['‘’]$/.test(glyph) ? sideOf(glyph, before, behind) : 'double';
    if (side !== null) marks.push({ at, side });
  }
  return marks;
}

function sideOf(glyph: string, before: string, behind: string): Mark['side'] | null {
  const next = behind.charAt(0);
  if (glyph !== '’' && BEFORE_OPENING.test(before.slice(-1)) && BEHIND_OPENING.test(next)) {
    return CUT_SHORT.test(behind) ? null : 'opening';
  }
  if (glyph === '‘' || !/\S$/u.test(before) || !BEHIND_CLOSING.test(next)) return null;
  // "It was the workers’,’ she said."
  const isBeforeMark = /^[,.;:!?]['’]/.test(behind);
  return CUT_OFF.test(before) && (/^\s/.test(next) || isBeforeMark) ? 'either' : 'closing';
}
