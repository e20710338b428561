/**
 * Words a shingle spans. Five is what Churnalism and most news-reuse work compare by: a run of five
 * words in common is rare between articles that only share a topic (corpus of short answers with
 * known reuse, Clough and Stevenson 2011: 0.2 % of 5-grams against 2.5 % of 3-grams).
 */
export const SHINGLE_WORDS = 5;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * A 32-bit hash of every run of `SHINGLE_WORDS` words, of their `hashWords`; entry i covers words i to i + 4. Empty for
 * shorter texts. FNV-1a (Fowler, Noll, Vo). Equal runs hash alike; different runs may, so whoever finds a hash compares
 * the words.
 */
export function hashShingles(hashes: Uint32Array): Uint32Array {
  const shingles = new Uint32Array(Math.max(0, hashes.length - SHINGLE_WORDS + 1));
  for (let first = 0; first < shingles.length; first++) {
    let hash = FNV_OFFSET;
    for (let i = first; i < first + SHINGLE_WORDS; i++) {
      hash = Math.imul(hash ^ (hashes[i] as number), FNV_PRIME);
      hash ^= hash >>> 15;
    }
    shingles[first] = hash;
  }
  return shingles;
}
