import { readWords } from '../../text/read-words.ts';
import { FUNCTION_WORDS } from '../words/function-words.ts';
import type { WordVectors } from '../words/word-vectors.ts';

/** Where a text points on the whole: texts on the same things point the same way. */
export interface Embedding {
  /** Of length 1. */
  values: Float32Array;
  /** See `WordVectors.id`: only embeddings by the same vectors can be compared. */
  vectorsId: number;
}

/** Different known words below which a text says too little for a direction of its own. */
const MIN_WORDS = 20;
const HAS_DIGIT = /\d/;

/**
 * The mean of a text's word vectors, each word once and a little more where it comes again (1 + ln n), without what all texts
 * have in common (as in Arora et al., "A Simple but Tough-to-Beat Baseline for Sentence Embeddings", ICLR 2017, who take that
 * from the texts compared). Null for texts of few words that `vectors` knows. Linear; 0.6 ms for 600 words.
 */
export function embedText(text: string, vectors: WordVectors): Embedding | null {
  const counts = new Map<string, number>();
  for (const word of readWords(text).values) {
    if (!FUNCTION_WORDS.has(word) && !HAS_DIGIT.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const { usual } = vectors;
  const sum = new Float32Array(usual.length);
  let known = 0;
  for (const [word, count] of counts) {
    const vector = vectors.vectorOf(word);
    if (vector === null) continue;
    known += 1;
    const weight = 1 + Math.log(count);
    for (let k = 0; k < sum.length; k++) sum[k] = (sum[k] as number) + weight * (vector[k] as number);
  }
  if (known < MIN_WORDS) return null;
  const common = dot(sum, usual);
  const own = sum.map((value, k) => value - common * (usual[k] as number));
  const length = Math.sqrt(dot(own, own));
  return length === 0 ? null : { values: own.map((value) => value / length), vectorsId: vectors.id };
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += (a[k] as number) * (b[k] as number);
  return sum;
}
