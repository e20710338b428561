import type { Span } from '../../text/span.ts';
import type { WordAlignment } from './align-words.ts';

/** Drawing one word home may free the place of another: "The" of one moved sentence for that of the next. */
const PASSES = 2;

/**
 * The alignment with each sentence's words drawn to the run that most of them stand at: where "… too late. The" stands before
 * another line on the page, the run before takes the next sentence's "The"; where a box repeats a paragraph's beginning right before
 * it, that takes half a sentence, and a pull quote the whole of it. `sentences` are spans of stored words. A page's
 * word is taken from another stored one only where that stands apart from its own sentence's run. `isJoined` tells of a
 * sentence that the next one stands in one paragraph with it. Linear.
 */
export function settleSentences(
  alignment: WordAlignment,
  sentences: readonly Span[],
  stored: readonly string[],
  page: readonly string[],
  isJoined: readonly boolean[] = [],
): WordAlignment {
  const settled = Int32Array.from(alignment);
  // For each of the page's words the stored one that has it, or -1.
  const holders = new Int32Array(page.length).fill(-1);
  for (const [word, target] of settled.entries()) if (target >= 0) holders[target] = word;
  const runs = sentences.map((sentence) => homeRun(settled, sentence, stored, page));
  const isAtHome = new Uint8Array(stored.length);
  for (const run of runs) if (run !== null && run.end - run.start > 1) isAtHome.fill(1, run.start, run.end);
  const move = (word: number, target: number): boolean => {
    if (settled[word] === target) return true;
    if (target < 0 || target >= page.length || stored[word] !== page[target]) return false;
    const holder = holders[target] as number;
    if (holder >= 0 && isAtHome[holder] === 1) return false;
    if (holder >= 0) settled[holder] = -1;
    const before = settled[word] as number;
    if (before >= 0) holders[before] = -1;
    holders[target] = word;
    settled[word] = target;
    return true;
  };
  for (let pass = 0; pass < PASSES; pass++) {
    for (const [i, sentence] of sentences.entries()) {
      const run = runs[i] ?? null;
      if (run === null) continue;
      const shift = (settled[run.start] as number) - run.start;
      const draw = (word: number) => {
        if (!move(word, word + shift)) return false;
        isAtHome[word] = 1;
        return true;
      };
      for (let word = run.start - 1; word >= sentence.start; word--) if (!draw(word)) break;
      for (let word = run.end; word < sentence.end; word++) if (!draw(word)) break;
    }
  }
  drawToNext(settled, sentences, { stored, page, isJoined, holders });
  return settled;
}

interface Draw {
  stored: readonly string[];
  page: readonly string[];
  isJoined: readonly boolean[];
  holders: Int32Array;
}

/** Moves the first sentence of a paragraph from a pull quote before it to where the next one goes on. */
function drawToNext(settled: WordAlignment, sentences: readonly Span[], { stored, page, isJoined, holders }: Draw) {
  for (const [i, { start, end }] of sentences.entries()) {
    if (isJoined[i - 1] === true || isJoined[i] !== true) continue;
    const to = (settled[end] ?? -1) - (end - start);
    if (to < 0 || settled[start] === to) continue;
    const isFree = (word: number) => holders[to + word - start] === -1 && stored[word] === page[to + word - start];
    const words = Array.from({ length: end - start }, (_, step) => start + step);
    if (words.every(isFree)) for (const word of words) settled[word] = to + word - start;
  }
}

/** The run of a sentence's words from which most of them could be drawn home; of several the longest. */
function homeRun(
  alignment: WordAlignment,
  sentence: Span,
  stored: readonly string[],
  page: readonly string[],
): Span | null {
  let home: Span | null = null;
  let most = 0;
  for (const run of runsIn(alignment, sentence)) {
    const shift = (alignment[run.start] as number) - run.start;
    let { start, end } = run;
    while (start > sentence.start && stored[start - 1] === page[start - 1 + shift]) start--;
    while (end < sentence.end && stored[end] === page[end + shift]) end++;
    const isLonger = home === null || run.end - run.start > home.end - home.start;
    if (end - start > most || (end - start === most && isLonger)) home = run;
    most = Math.max(most, end - start);
  }
  return home;
}

/** Stretches of a sentence's words that stand on the page in a row. */
function runsIn(alignment: WordAlignment, { start, end }: Span): Span[] {
  const runs: Span[] = [];
  for (let word = start; word < end; word++) {
    const at = alignment[word] as number;
    if (at < 0) continue;
    const last = runs.at(-1);
    if (last?.end === word && at === (alignment[word - 1] as number) + 1) last.end = word + 1;
    else runs.push({ start: word, end: word + 1 });
  }
  return runs;
}
