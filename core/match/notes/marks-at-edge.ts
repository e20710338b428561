import { foldWord } from '../../text/read-words.ts';

/** Marks that close a quotation or a bracket, and those that open one. French sets them apart by a space. */
const CLOSING = /["'”’»«“」』｣＂)）\]］】〉》]/u;
const SPACED_CLOSING = /[»”」』）)!?:;]/u;
const SPACED_OPENING = /[«“„「『（(]/u;

/** How many units behind a passage are its own marks, as `tail` has them in the stored text. */
export function marksAfter(text: string, from: number, tail: string): number {
  // What stands apart from the passage ("” –"), and the half of a word, are none of its marks.
  const own = tail.slice(0, takeAfter(tail, 0, tail.length));
  const count = countMarks(own);
  if (count === 0) return 0;
  const taken = takeAfter(text, from, count);
  const marks = text.slice(from, from + taken);
  const isClosed = CLOSING.test(own.slice(-1));
  if (isClosed === CLOSING.test(marks.slice(-1))) return taken;
  // “…,” here is “…”, there: the passage ends where its quotation does.
  if (!isClosed) return marks.slice(0, marks.search(CLOSING)).trimEnd().length;
  const further = takeAfter(text, from, count + 1);
  if (CLOSING.test(text.charAt(from + further - 1))) return further;
  const last = [...marks].findLastIndex((mark) => CLOSING.test(mark));
  return last < 0 ? taken : last + 1;
}

/** How many units before a passage are its own marks, as `head` has them in the stored text. */
export function marksBefore(text: string, from: number, head: string): number {
  const count = countMarks(head);
  let taken = 0;
  let length = 0;
  for (let i = from - 1; i >= 0 && taken < count; i--) {
    const character = text.charAt(i);
    if (isInvisible(character)) continue;
    if (isSpace(character) && SPACED_OPENING.test(text.charAt(i - 1))) continue;
    if (!isMark(character)) break;
    taken++;
    length = from - i;
  }
  return length;
}

/** Marks of an edge: an ellipsis is three, as pages write it either way. */
function countMarks(edge: string): number {
  let count = 0;
  for (const character of edge) count += isMark(character) ? (character === '…' ? 3 : 1) : 0;
  return count;
}

/** The units that so many marks take, from there on. */
function takeAfter(text: string, from: number, count: number): number {
  let taken = 0;
  let length = 0;
  for (let i = from; i < text.length && taken < count; i++) {
    const character = text.charAt(i);
    if (isInvisible(character)) continue;
    if (isSpace(character) && SPACED_CLOSING.test(text.charAt(i + 1))) continue;
    if (!isMark(character)) break;
    taken++;
    length = i + 1 - from;
  }
  return length;
}

const isInvisible = (character: string) => foldWord(character) === '' && !/[\s\p{P}\p{S}]/u.test(character);
const isMark = (character: string) => /[^\s\p{L}\p{N}]/u.test(character) && !isInvisible(character);
const isSpace = (character: string) => /[ \u00A0\u202F\u2009]/u.test(character);
