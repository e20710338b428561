const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * A 32-bit hash of each word: FNV-1a (Fowler, Noll, Vo) over its UTF-16 units. Equal words hash alike; different ones
 * may, so whoever finds a hash compares the words.
 */
export function hashWords(words: readonly string[]): Uint32Array {
  return Uint32Array.from(words, hashWord);
}

function hashWord(word: string): number {
  let hash = FNV_OFFSET;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), FNV_PRIME);
  return hash;
}
