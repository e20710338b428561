import type { WordVectors } from '../../core/match/words/word-vectors.ts';

/** Values of a vector; as many as make one quantized byte and a part of another. */
const VALUES = 6;
const NAMES = ['boats', 'taxes', 'bees', 'opera'];

/** Vectors of words that begin with a topic's name: each topic points its own way, with a little of the word's own. */
export const TOPICS: WordVectors = {
  id: 7,
  vectorOf(word) {
    const topic = NAMES.findIndex((name) => word.startsWith(name));
    if (topic < 0) return null;
    const own = [...word].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 997, 7) / 997;
    const vector = new Float32Array(VALUES);
    vector[topic + 1] = Math.cos(own / 2);
    vector[5] = Math.sin(own / 2);
    return vector;
  },
  usual: Float32Array.from({ length: VALUES }, (_, k) => (k === 0 ? 1 : 0)),
};

/** Thirty words on a topic that stand in no other text. */
export const wordsOn = (topic: string, seed: string): string =>
  Array.from({ length: 30 }, (_, i) => `${topic}${seed}${String.fromCharCode(97 + (i % 26), 97 + (i >> 4))}`).join(' ');
