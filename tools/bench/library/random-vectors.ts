import { hashWord, mixHash } from '../../../core/match/fingerprint/key-space.ts';
import type { WordVectors } from '../../../core/match/words/word-vectors.ts';

/** As many as the model's. */
const VALUES = 64;

// Made once a word, since the model's are there already.
const known = new Map<string, Float32Array>();

/** Vectors for the generated words, which no model knows: each points somewhere, made from its letters. */
export const RANDOM_VECTORS: WordVectors = {
  id: 1,
  vectorOf(word) {
    const vector = known.get(word) ?? makeVector(hashWord(word));
    known.set(word, vector);
    return vector;
  },
  usual: Float32Array.from({ length: VALUES }, (_, k) => (k === 0 ? 1 : 0)),
};

function makeVector(seed: number): Float32Array {
  const vector = new Float32Array(VALUES);
  // Of evenly spread values: their length is about 1.
  for (let k = 0; k < VALUES; k++) vector[k] = (mixHash(seed + k) / 2 ** 32 - 0.5) * Math.sqrt(12 / VALUES);
  return vector;
}
