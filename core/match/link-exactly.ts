import type { WordAlignment } from './align-words.ts';
import type { Sentence } from './read-sentences.ts';

/** How many of a stored sentence's words stand in a page's sentence. */
export interface Shared {
  stored: number;
  page: number;
  words: number;
}

/** Share of either sentence's words that must be the other's: an edit keeps half, a borrowed phrase does not. */
const MIN_SHARE = 0.5;
/** Fewer words in common are a phrase ("he said"), unless one of the sentences has no more. */
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
        const shorter = Math.min(own, end - start);
        return words >= MIN_SHARE * shorter && words >= Math.min(MIN_WORDS, shorter);
      })
      .map(([j, words]) => ({ stored: i, page: j, words }))
      .sort((a, b) => a.page - b.page);
  });
}

/** For each of the page's words the sentence that holds it, or -1. */
function holderOf(sentences: readonly Sentence[]): Int32Array {
  const holders = new Int32Array(sentences.at(-1)?.words.end ?? 0).fill(-1);
  for (const [i, { words }] of sentences.entries()) holders.fill(i, words.start, words.end);
  return holders;
}
