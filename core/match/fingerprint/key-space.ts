/**
 * The keys a stored article is found by are numbers of this many bits; the lowest tells an anchor (1) from
 * a fingerprint (0). 31 bits: at 100,000 articles a page of 1,500 words meets one article by chance
 * (7,000,000 fingerprints / 2^30 × 176 asked), and a bit more or less costs 12 bytes an article.
 */
export const KEY_BITS = 31;

/**
 * Changes whenever the same text would get other keys, or a segment's bytes another meaning: an index of another format is built
 * anew. 1 had shards of 13 KB, 2 keys of 30 bits made from the hash by which grams are chosen, 3 no bitmaps, 4 took
 * digits and the Chinese behind them for one word.
 */
export const INDEX_FORMAT = 5;

/** What FNV-1a (Fowler, Noll, Vo) begins with and multiplies by. */
export const FNV_OFFSET = 0x811c9dc5;
export const FNV_PRIME = 0x01000193;

/** A 32-bit hash of a word: FNV-1a over its UTF-16 units. */
export function hashWord(word: string): number {
  let hash = FNV_OFFSET;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), FNV_PRIME);
  return hash >>> 0;
}

/** Spreads a hash evenly over 32 bits, one to one: the finaliser of MurmurHash3 (Appleby 2011). */
export function mixHash(hash: number): number {
  let mixed = hash;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

// Told apart before mixing, so that a fingerprint and an anchor of one hash lie in different places.
const ANCHOR_SEED = 0x9e3779b9;

/** The key of a fingerprint with this hash. */
export const fingerprintKey = (hash: number): number => (mixHash(hash) >>> (32 - KEY_BITS)) & ~1;

/** The key of an anchor with this hash. */
export const anchorKey = (hash: number): number => (mixHash(hash ^ ANCHOR_SEED) >>> (32 - KEY_BITS)) | 1;

/** True where the key is an anchor's. */
export const isAnchorKey = (key: number): boolean => (key & 1) === 1;
