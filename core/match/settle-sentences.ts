import type { Span } from '../text/span.ts';
import type { WordAlignment } from './align-words.ts';

/**
 * The alignment with each sentence's words drawn to its longest run: where "… too late. The" stands before another
 * line on the page, the run before takes the next sentence's "The". `sentences` are spans of stored words. A page's
 * word that another stored word has is not taken. Linear.
 */
export function settleSentences(
  alignment: WordAlignment,
  sentences: readonly Span[],
  stored: readonly string[],
  page: readonly string[],
): WordAlignment {
  const settled = Int32Array.from(alignment);
  const isUsed = new Uint8Array(page.length);
  for (const target of alignment) if (target >= 0) isUsed[target] = 1;
  const move = (word: number, target: number): boolean => {
    if (settled[word] === target) return true;
    if (target < 0 || target >= page.length || isUsed[target] === 1 || stored[word] !== page[target]) return false;
    const before = settled[word] as number;
    if (before >= 0) isUsed[before] = 0;
    isUsed[target] = 1;
    settled[word] = target;
    return true;
  };
  for (const sentence of sentences) {
    const run = longestRun(settled, sentence);
    if (run === null) continue;
    const shift = (settled[run.start] as number) - run.start;
    for (let word = run.start - 1; word >= sentence.start; word--) if (!move(word, word + shift)) break;
    for (let word = run.end; word < sentence.end; word++) if (!move(word, word + shift)) break;
  }
  return settled;
}

function longestRun(alignment: WordAlignment, { start, end }: Span): Span | null {
  let longest: Span | null = null;
  let from = start;
  for (let word = start; word < end; word++) {
    const at = alignment[word] as number;
    const isNext = word > from && at >= 0 && at === (alignment[word - 1] as number) + 1;
    if (!isNext) from = word;
    if (at >= 0 && word + 1 - from > (longest === null ? 0 : longest.end - longest.start)) {
      longest = { start: from, end: word + 1 };
    }
  }
  return longest;
}
