/** What words mean, as vectors: words that are used alike point the same way. */
export interface WordVectors {
  /** Which vectors these are: what was made with others cannot be compared. */
  readonly id: number;
  /** The vector of a folded word, of length 1; null for a word it does not know. */
  vectorOf(word: string): Float32Array | null;
  /** Where common words point on the whole, of length 1: what all texts have in common. */
  readonly usual: Float32Array;
}
