import type { Span } from '../../text/span.ts';
import type { Sentence } from '../words/read-sentences.ts';
import type { WordAlignment } from './align-words.ts';

/** How many of a stored sentence's words stand in a page's sentence. */
export interface Shared {
  stored: number;
  page: number;
  words: number;
}

/** Share of either sentence's words that must be the other's: an edit keeps half, a borrowed phrase does not. */
const MIN_SHARE = 0.5;
/**
 * Fewer words in common are a phrase ("he said"), unless one of the sentences has no more and is most of the other as well,
 * or the words go on beyond it, as where a sentence was split: "© The Site." is no part of "the future of the site".
 */
const MIN_WORDS = 4;

/**
 * Pairs of sentences that hold the same words in the same places, by the word alignment: one to many where a sentence
 * was split, many to one where sentences were merged. In stored order. Linear in the stored text.
 */
export function linkExactly(
  stored: readonly Sentence[],
  page: readonly Sentence[],
  alignment: WordAlignment,
): Shared[] {
  const holders = holderOf(page);
  return stored.flatMap((sentence, i) => {
    const counts = new Map<number, number>();
    for (let word = sentence.words.start; word < sentence.words.end; word++) {
      const holder = holders[alignment[word] as number] ?? -1;
      if (holder >= 0) counts.set(holder, (counts.get(holder) ?? 0) + 1);
    }
    const own = sentence.words.end - sentence.words.start;
    return [...counts]
      .filter(([j, words]) => {
        const { start, end } = (page[j] as Sentence).words;
        const [shorter, longer] = [Math.min(own, end - start), Math.max(own, end - start)];
        if (words < MIN_SHARE * shorter) return false;
        if (words >= MIN_WORDS || words < shorter) return words >= MIN_WORDS;
        return words >= MIN_SHARE * longer || goesOn(alignment, sentence.words, { start, end });
      })
      .map(([j, words]) => ({ stored: i, page: j, words }))
      .sort((a, b) => a.page - b.page);
  });
}

/** True where words of both sentences in a row are followed or led by the next ones of both texts, in another sentence. */
function goesOn(alignment: WordAlignment, own: Span, whole: Span): boolean {
  for (let word = own.start; word < own.end; word++) {
    const target = alignment[word] as number;
    if (target < whole.start || target >= whole.end) continue;
    const isFirst = word === own.start || target === whole.start;
    const isLast = word === own.end - 1 || target === whole.end - 1;
    if (isFirst && target > 0 && alignment[word - 1] === target - 1) return true;
    if (isLast && alignment[word + 1] === target + 1) return true;
  }
  return false;
}

/** For each of the page's words the sentence that holds it, or -1. */
function holderOf(sentences: readonly Sentence[]): Int32Array {
  const holders = new Int32Array(sentences.at(-1)?.words.end ?? 0).fill(-1);
  for (const [i, { words }] of sentences.entries()) holders.fill(i, words.start, words.end);
  return holders;
}
