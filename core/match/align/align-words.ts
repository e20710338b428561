import type { Shingled } from '../words/shingle-words.ts';
import { chainRuns } from './chain-runs.ts';
import { findRuns, type Run } from './find-runs.ts';

/** For every stored word the page's word that carries it, by index, or -1. */
export type WordAlignment = Int32Array;

/** Largest gap aligned word by word, stored words times page words: about 1 ms of work. */
const MAX_GAP_CELLS = 200_000;
/** Words of the page looked at before the first and behind the last run, for each missing word. */
const EDGE_WORDS_PER_WORD = 4;

/**
 * Aligns a stored article's words with a page's. Long runs first (`findRuns`, `chainRuns`), then
 * what stands between two of them: other text between paragraphs or a changed word leaves short
 * runs that no shingle reaches. Time is linear in both texts but for the gaps, which are capped.
 */
export function alignWords(stored: Shingled, page: Shingled): WordAlignment {
  const runs = chainRuns(findRuns(stored, page));
  const alignment = new Int32Array(stored.values.length).fill(-1);
  for (const run of runs) place(alignment, run);
  for (const gap of gapsBetween(runs, stored.values.length, page.values.length)) {
    fillGap(alignment, stored, page, gap);
  }
  return alignment;
}

function place(alignment: WordAlignment, run: Run): void {
  for (let i = 0; i < run.length; i++) alignment[run.stored + i] = run.page + i;
}

/** Word indices, ends exclusive: stored words without a partner, and where one may stand. */
interface Gap {
  storedStart: number;
  storedEnd: number;
  pageStart: number;
  pageEnd: number;
}

function gapsBetween(runs: readonly Run[], storedLength: number, pageLength: number): Gap[] {
  if (runs.length === 0) return [];
  const gaps: Gap[] = [];
  for (let i = 0; i <= runs.length; i++) {
    const before = runs[i - 1];
    const after = runs[i];
    const storedStart = before === undefined ? 0 : before.stored + before.length;
    const storedEnd = after === undefined ? storedLength : after.stored;
    const reach = EDGE_WORDS_PER_WORD * (storedEnd - storedStart);
    const pageStart = before === undefined ? Math.max(0, (after as Run).page - reach) : before.page + before.length;
    const pageEnd = after === undefined ? Math.min(pageLength, pageStart + reach) : after.page;
    if (storedStart < storedEnd && pageStart < pageEnd) {
      gaps.push({ storedStart, storedEnd, pageStart, pageEnd });
    }
  }
  return gaps;
}

function fillGap(alignment: WordAlignment, stored: Shingled, page: Shingled, whole: Gap): void {
  const pending = [whole];
  for (let gap = pending.pop(); gap !== undefined; gap = pending.pop()) {
    const storedCount = gap.storedEnd - gap.storedStart;
    if (storedCount * (gap.pageEnd - gap.pageStart) > MAX_GAP_CELLS) continue;
    const run = longestRun(stored, page, gap);
    // One word in common says nothing, unless it is all that was missing.
    if (run === null || (run.length < 2 && run.length < storedCount)) continue;
    place(alignment, run);
    pending.push(
      { storedStart: gap.storedStart, storedEnd: run.stored, pageStart: gap.pageStart, pageEnd: run.page },
      {
        storedStart: run.stored + run.length,
        storedEnd: gap.storedEnd,
        pageStart: run.page + run.length,
        pageEnd: gap.pageEnd,
      },
    );
  }
}

function longestRun(stored: Shingled, page: Shingled, gap: Gap): Run | null {
  let best: Run | null = null;
  let longest = 0;
  let above = new Uint16Array(gap.pageEnd - gap.pageStart + 1);
  let row = new Uint16Array(above.length);
  const { hashes } = page;
  for (let s = gap.storedStart; s < gap.storedEnd; s++) {
    const hash = stored.hashes[s] as number;
    for (let p = gap.pageStart, i = 0; p < gap.pageEnd; p++, i++) {
      if (hashes[p] !== hash || page.values[p] !== stored.values[s]) {
        row[i + 1] = 0;
        continue;
      }
      const length = (above[i] as number) + 1;
      row[i + 1] = length;
      if (length <= longest) continue;
      longest = length;
      best = { stored: s - length + 1, page: p - length + 1, length };
    }
    [above, row] = [row, above];
  }
  return best;
}
