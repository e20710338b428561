import { hashWord, mixHash } from '../../../core/match/fingerprint/key-space.ts';
import type { WordVectors } from '../../../core/match/word-vectors.ts';

/** As many as the model's. */
const VALUES = 64;

/** Vectors for the generated words, which no model knows: each points somewhere, made from its letters. */
export const RANDOM_VECTORS: WordVectors = {
  id: 1,
  vectorOf(word) {
    const seed = hashWord(word);
    // Evenly spread values have a length of about VALUES / 12 squared: near enough to 1 after this.
    return Float32Array.from(
      { length: VALUES },
      (_, k) => (mixHash(seed + k) / 2 ** 32 - 0.5) * Math.sqrt(12 / VALUES),
    );
  },
  usual: Float32Array.from({ length: VALUES }, (_, k) => (k === 0 ? 1 : 0)),
};
