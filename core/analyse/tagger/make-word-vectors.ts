import type { WordVectors } from '../../match/words/word-vectors.ts';
import type { Model } from './read-model.ts';
import { SHAPES } from './read-shape.ts';
import { FIRST_WORD, type WordIds } from './word-ids.ts';

/** Words of the vocabulary, the most frequent first, that tell where words point on the whole. */
const COMMON_WORDS = 2_000;

/** The net's own word vectors, for comparing texts that say the same in other words. Holds no memory of its own. */
export function makeWordVectors(model: Model, wordIds: WordIds): WordVectors {
  return {
    id: model.checksum,
    vectorOf(word) {
      const row = wordIds.idOf(word, SHAPES.lower);
      return row < FIRST_WORD ? null : readRow(model, row);
    },
    usual: findUsual(model),
  };
}

/** Of length 1; null where all of it is nought. */
function readRow({ wordVectors, wordScales, shape: { wordDim } }: Model, row: number): Float32Array | null {
  const vector = new Float32Array(wordDim);
  for (let k = 0; k < wordDim; k++) vector[k] = (wordVectors[row * wordDim + k] as number) * (wordScales[k] as number);
  return toUnit(vector);
}

/** Made so in place. */
function toUnit(vector: Float32Array): Float32Array | null {
  let sum = 0;
  for (let k = 0; k < vector.length; k++) sum += (vector[k] as number) ** 2;
  if (sum === 0) return null;
  const length = Math.sqrt(sum);
  for (let k = 0; k < vector.length; k++) vector[k] = (vector[k] as number) / length;
  return vector;
}

function findUsual(model: Model): Float32Array {
  const sum = new Float32Array(model.shape.wordDim);
  const last = FIRST_WORD + Math.min(COMMON_WORDS, model.words.length);
  for (let row = FIRST_WORD; row < last; row++) {
    readRow(model, row)?.forEach((value, k) => {
      sum[k] = (sum[k] as number) + value;
    });
  }
  return toUnit(sum) ?? sum;
}
