import { diffArrays } from 'diff';
import type { Span } from '../../text/span.ts';
import type { Passage, PassageWord } from './read-passage.ts';
import { readPassages } from './read-passages.ts';

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

/**
 * The words that differ between a stored passage and the page's, in order; letter case and punctuation make no
 * difference (`readPassages`). Passages that differ almost everywhere are one change.
 */
export function diffWords(stored: Passage, page: Passage): WordChange[] {
  const [before, after] = readPassages(stored, page);
  const parts = diffArrays(valuesOf(before), valuesOf(after), { maxEditLength: MAX_EDITS });
  if (parts === undefined) {
    return [{ stored: spanOf(before, 0, before.length), page: spanOf(after, 0, after.length) }];
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

const valuesOf = (words: readonly PassageWord[]) => words.map(({ value }) => value);

function spanOf(words: readonly PassageWord[], from: number, to: number): Span | null {
  const [first, last] = [words[from], words[to - 1]];
  return from >= to || first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}
