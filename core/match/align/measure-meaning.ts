import type { Sentence } from '../words/read-sentences.ts';
import type { WordVectors } from '../words/word-vectors.ts';

/** Cosine from which two words have to do with each other; half of all pairs of words lie below. Tuning, 2026-11. */
const MIN_COSINE = 0.3;
/** Different words of one text that are compared; about 20 ms of work. Longer texts are compared without. */
const MAX_WORDS = 1_000;
/** What every two sentences of one topic have in common, as a multiple of the mean, is no sign. Tuning, 2026-11. */
const BACKGROUND = 1.4;

/**
 * How alike every stored sentence is to every sentence of the page in what its words mean, 0 to 1, a row for each stored one; null
 * for texts with too many words. Each word is compared with the other sentence's nearest (greedy matching, as in
 * Zhang et al., BERTScore, ICLR 2020, on plain word vectors), the rarer the word the more it weighs.
 */
export function measureMeaning(
  stored: readonly Sentence[],
  page: readonly Sentence[],
  vectors: WordVectors,
): Float32Array | null {
  const [rows, columns] = [numberWords(stored), numberWords(page)];
  if (rows.words.length > MAX_WORDS || columns.words.length > MAX_WORDS) return null;
  const nearness = compareWords(rows.words, columns.words, vectors);
  const rarity = measureRarity(rows, columns);
  const width = columns.words.length;
  const meaning = new Float32Array(stored.length * page.length);
  for (const [s, own] of rows.sentences.entries()) {
    for (const [p, other] of columns.sentences.entries()) {
      if (own.length === 0 || other.length === 0) continue;
      let near = 0;
      let all = 0;
      for (const row of own) {
        const weight = rarity.stored[row] as number;
        let best = 0;
        for (const column of other) best = Math.max(best, nearness[row * width + column] as number);
        near += weight * best;
        all += weight;
      }
      for (const column of other) {
        const weight = rarity.page[column] as number;
        let best = 0;
        for (const row of own) best = Math.max(best, nearness[row * width + column] as number);
        near += weight * best;
        all += weight;
      }
      meaning[s * page.length + p] = near / all;
    }
  }
  return takeOffBackground(meaning);
}

/** A text's different words, and each sentence's as indices of them. */
interface Numbered {
  words: string[];
  sentences: number[][];
  /** For each word the number of sentences that hold it. */
  holders: number[];
}

function numberWords(sentences: readonly Sentence[]): Numbered {
  const numbers = new Map<string, number>();
  const holders: number[] = [];
  const numbered = sentences.map(({ content }) =>
    content.map((word) => {
      const number = numbers.get(word) ?? numbers.size;
      numbers.set(word, number);
      holders[number] = (holders[number] ?? 0) + 1;
      return number;
    }),
  );
  return { words: [...numbers.keys()], sentences: numbered, holders };
}

function measureRarity(rows: Numbered, columns: Numbered): { stored: number[]; page: number[] } {
  const inRows = new Map(rows.words.map((word, i) => [word, rows.holders[i] as number]));
  const inColumns = new Map(columns.words.map((word, i) => [word, columns.holders[i] as number]));
  const weigh = (word: string) => 1 / (1 + Math.log(Math.max(inRows.get(word) ?? 0, inColumns.get(word) ?? 0)));
  return { stored: rows.words.map(weigh), page: columns.words.map(weigh) };
}

/** How near every word of one text is to every word of the other, 0 to 1. */
function compareWords(rows: readonly string[], columns: readonly string[], vectors: WordVectors): Float32Array {
  const nearness = new Float32Array(rows.length * columns.length);
  const others = columns.map((word) => vectors.vectorOf(word));
  for (const [row, word] of rows.entries()) {
    const own = vectors.vectorOf(word);
    for (const [column, other] of others.entries()) {
      const at = row * columns.length + column;
      if (word === columns[column]) nearness[at] = 1;
      else if (own !== null && other !== null)
        nearness[at] = Math.max(0, (dot(own, other) - MIN_COSINE) / (1 - MIN_COSINE));
    }
  }
  return nearness;
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += (a[k] as number) * (b[k] as number);
  return sum;
}

function takeOffBackground(meaning: Float32Array): Float32Array {
  const usual = BACKGROUND * (meaning.reduce((sum, value) => sum + value, 0) / Math.max(1, meaning.length));
  return meaning.map((value) => Math.max(0, value - usual));
}
