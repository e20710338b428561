import { diffArrays } from 'diff';
import { readWords, type Words } from '../text/read-words.ts';
import type { Span } from '../text/span.ts';

/** What was changed between two passages: neighbouring words as one span, in each text's own offsets. */
export interface WordChange {
  /** Words of the stored text that are gone; null where words were only put in. */
  stored: Span | null;
  /** Words of the page that are new; null where words were only taken out. */
  page: Span | null;
}

/**
 * Edits above which two passages have nothing in common worth showing; Myers' search (1986), which jsdiff uses, costs
 * their square: 300 edits take about 2 ms.
 */
const MAX_EDITS = 300;

/** A passage to compare: sentences of one text. */
export interface Passage {
  text: string;
  spans: readonly Span[];
}

/**
 * The words that differ between a stored passage and the page's, in order; letter case, quotes and dashes make no
 * difference. Passages that differ almost everywhere are one change.
 */
export function diffWords(stored: Passage, page: Passage): WordChange[] {
  const before = readPassage(stored);
  const after = readPassage(page);
  const parts = diffArrays(before.values, after.values, { maxEditLength: MAX_EDITS });
  if (parts === undefined) {
    return [{ stored: spanOf(before, 0, before.values.length), page: spanOf(after, 0, after.values.length) }];
  }
  const changes: WordChange[] = [];
  let s = 0;
  let p = 0;
  let open: WordChange | null = null;
  for (const { added, removed, count } of parts) {
    if (added !== true && removed !== true) {
      open = null;
      s += count;
      p += count;
      continue;
    }
    if (open === null) {
      open = { stored: null, page: null };
      changes.push(open);
    }
    if (removed === true) {
      open.stored = spanOf(before, s, s + count);
      s += count;
    } else {
      open.page = spanOf(after, p, p + count);
      p += count;
    }
  }
  return changes;
}

function readPassage({ text, spans }: Passage): Words {
  const words: Words = { values: [], starts: [], ends: [] };
  for (const { start, end } of spans) {
    const own = readWords(text.slice(start, end));
    for (const [i, value] of own.values.entries()) {
      words.values.push(value);
      words.starts.push(start + (own.starts[i] as number));
      words.ends.push(start + (own.ends[i] as number));
    }
  }
  return words;
}

function spanOf(words: Words, from: number, to: number): Span | null {
  if (from >= to) return null;
  return { start: words.starts[from] as number, end: words.ends[to - 1] as number };
}
