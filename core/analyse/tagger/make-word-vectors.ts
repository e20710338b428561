import type { WordVectors } from '../../match/word-vectors.ts';
import type { Model } from './read-model.ts';
import { SHAPES } from './read-shape.ts';
import { FIRST_WORD, type WordIds } from './word-ids.ts';

/** The net's own word vectors, for comparing sentences that say the same in other words. Holds no memory of its own. */
export function makeWordVectors({ wordVectors, wordScales, shape }: Model, wordIds: WordIds): WordVectors {
  const { wordDim } = shape;
  return {
    vectorOf(word) {
      const row = wordIds.idOf(word, SHAPES.lower);
      if (row < FIRST_WORD) return null;
      const vector = new Float32Array(wordDim);
      let sum = 0;
      for (let k = 0; k < wordDim; k++) {
        const value = (wordVectors[row * wordDim + k] as number) * (wordScales[k] as number);
        vector[k] = value;
        sum += value * value;
      }
      const length = Math.sqrt(sum);
      return length === 0 ? null : vector.map((value) => value / length);
    },
  };
}
