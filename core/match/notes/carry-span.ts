import { type Words, wordsWithin } from '../../text/read-words.ts';
import type { Span } from '../../text/span.ts';
import type { WordAlignment } from '../align/align-words.ts';
import { marksAfter, marksBefore } from './marks-at-edge.ts';

/** A text with its words. */
export interface ReadText {
  text: string;
  words: Words;
}

/** Where a stored span stands on the page. */
export interface CarriedSpan {
  /** In page order of the stored words; one for each block or unbroken stretch. */
  spans: Span[];
  /** Share of the span's words that were found, 0 to 1. */
  found: number;
  /** True where all its words were found but one, in whose place others stand. */
  isAllButOne: boolean;
  /** True where the page has other words between them; footnote marks and other lines are none. */
  isInterrupted: boolean;
}

/**
 * Words of the page that may stand between two neighbours of a stored span without breaking it:
 * footnote marks ("[1]") and "sic" are kept inside, a whole other line is not.
 */
const MAX_WORDS_BETWEEN = 3;

/**
 * Carries a span of the stored text over to the page, with the punctuation at its edges, whatever
 * quotes and dashes the page uses. Null where none of its words was found or it has none.
 */
export function carrySpan(stored: ReadText, page: ReadText, alignment: WordAlignment, span: Span): CarriedSpan | null {
  const within = wordsWithin(stored.words, span);
  const partners = [...alignment.subarray(within.start, within.end)].filter((word) => word >= 0);
  if (partners.length === 0) return null;
  const spans = stretches(page, partners);
  const head = stored.text.slice(span.start, stored.words.starts[within.start]);
  const tail = stored.text.slice(stored.words.ends[within.end - 1], span.end);
  const isFirstFound = alignment[within.start] === partners[0];
  const isLastFound = alignment[within.end - 1] === partners.at(-1);
  const first = spans[0] as Span;
  if (isFirstFound) first.start -= marksBefore(page.text, first.start, head);
  const last = spans.at(-1) as Span;
  if (isLastFound) last.end += marksAfter(page.text, last.end, tail);
  const from = isFirstFound ? null : replacedFrom(page, alignment, within, partners);
  const to = isLastFound ? null : replacedTo(page, alignment, within, partners);
  if (from !== null) first.start = page.words.starts[from] as number;
  if (to !== null) last.end = page.words.ends[to] as number;
  const isReplaced =
    isFirstFound && isLastFound ? hasOthersBetween(partners) : isFirstFound ? to !== null : from !== null;
  return {
    spans,
    found: partners.length / (within.end - within.start),
    isAllButOne: isReplaced && isOneMissing(stored, alignment, within),
    isInterrupted: isInterrupted(page, partners),
  };
}

/** A number in Chinese characters is one word, as any other is. */
const NUMERAL = /^[〇零一二两兩三四五六七八九十百千万萬亿億兆]$/u;

/** True where all words but one have a partner, or all but those of one number. */
function isOneMissing({ words }: ReadText, alignment: WordAlignment, { start, end }: Span): boolean {
  const missing: number[] = [];
  for (let word = start; word < end; word++) if ((alignment[word] as number) < 0) missing.push(word);
  if (missing.length <= 1) return true;
  const [first, last] = [missing[0] as number, missing.at(-1) as number];
  return last - first < missing.length && missing.every((word) => NUMERAL.test(words.values[word] as string));
}

/** True where the page has words of its own between the found ones: "would be" has none in the place of "would not be". */
const hasOthersBetween = (partners: readonly number[]) =>
  (partners.at(-1) as number) - (partners[0] as number) >= partners.length;

/**
 * The page's last word of a stored span whose own last words were replaced: "from 410 to 225" for "from 410 to 265". They are replaced where
 * a stored word behind the span stands a few words further on; of what stands between, words behind the span have their share. Null
 * where nothing stands in their place.
 */
function replacedTo(
  page: ReadText,
  alignment: WordAlignment,
  within: Span,
  partners: readonly number[],
): number | null {
  const last = partners.at(-1) as number;
  const after = alignment.subarray(within.end, within.end + MAX_WORDS_BETWEEN);
  const others = after.findIndex((word) => word > last);
  const to = others < 0 ? -1 : (after[others] as number) - 1 - others;
  return to > last && isReplacement(page, last, to) ? to : null;
}

/** The same of its first words. */
function replacedFrom(
  page: ReadText,
  alignment: WordAlignment,
  within: Span,
  partners: readonly number[],
): number | null {
  const first = partners[0] as number;
  const before = alignment
    .subarray(Math.max(0, within.start - MAX_WORDS_BETWEEN), within.start)
    .slice()
    .reverse();
  const others = before.findIndex((word) => word >= 0 && word < first);
  const from = others < 0 ? -1 : (before[others] as number) + 1 + others;
  return from >= 0 && from < first && isReplacement(page, from, first) ? from : null;
}

/** True where few words of one sentence lie between two words of the page. */
function isReplacement({ text, words }: ReadText, from: number, to: number): boolean {
  if (to - from > MAX_WORDS_BETWEEN) return false;
  return !/\n|[.!?…]["”»]?\s/u.test(text.slice(words.starts[from], words.starts[to]));
}

/** A label that stands on a line of its own ("Advertisement") parts the words and is none of them. */
function isInterrupted({ text, words }: ReadText, partners: readonly number[]): boolean {
  return partners.some((word, i) => {
    const previous = partners[i - 1];
    if (previous === undefined || word - previous > MAX_WORDS_BETWEEN + 1) return false;
    if (!words.values.slice(previous + 1, word).some((between) => /\p{L}{2}/u.test(between))) return false;
    const before = text.slice(words.ends[previous], words.starts[previous + 1]);
    const after = text.slice(words.ends[word - 1], words.starts[word]);
    return !(before.includes('\n') && after.includes('\n'));
  });
}

function stretches(page: ReadText, partners: readonly number[]): Span[] {
  const spans: Span[] = [];
  let previous: number | null = null;
  for (const word of partners) {
    const start = page.words.starts[word] as number;
    const end = page.words.ends[word] as number;
    const last = spans.at(-1);
    const isNext = previous !== null && word > previous && word - previous <= MAX_WORDS_BETWEEN + 1;
    if (last !== undefined && isNext && !page.text.slice(last.end, start).includes('\n')) {
      last.end = end;
    } else {
      if (last !== undefined) last.end += closingMarks(page, last);
      spans.push({ start, end });
    }
    previous = word;
  }
  return spans;
}

/** A sentence that ends its block keeps its own full stop and quote: all marks up to a space. */
function closingMarks(page: ReadText, span: Span): number {
  return page.text.slice(span.end, span.end + 4).match(/^[^\s\p{L}\p{N}]*/u)?.[0].length ?? 0;
}
