/** What words mean, as vectors: words that are used alike point the same way. */
export interface WordVectors {
  /** The vector of a folded word, of length 1; null for a word it does not know. */
  vectorOf(word: string): Float32Array | null;
}
