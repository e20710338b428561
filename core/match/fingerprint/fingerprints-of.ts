import { fingerprintKey, hashWord, mixHash } from './key-space.ts';

/** k: words a fingerprint is taken over. Runs of five are rare between articles that share only a topic. */
export const GRAM_WORDS = 5;

/** w: of this many neighbouring grams at least one is a fingerprint. */
export const WINDOW_GRAMS = 16;

/** Words in a row, equal in two texts of at least this length, that are sure to share a fingerprint: w + k - 1. */
export const GUARANTEED_WORDS = WINDOW_GRAMS + GRAM_WORDS - 1;

/**
 * The fingerprints of a text by its folded words, sorted, each once: winnowing (Schleimer, Wilkerson and
 * Aiken, SIGMOD 2003, section 3), the rightmost least hash of every window. Two texts that share a run of
 * `GUARANTEED_WORDS` words share a fingerprint. About 2 / (w + 1) of the grams are taken: 70 for 600
 * words. A text of fewer words than that has those of one short window. Linear in the number of words.
 */
export function fingerprintsOf(words: readonly string[]): Uint32Array {
  return fingerprintsOfHashes(Uint32Array.from(words, hashWord));
}

/** The same of words that are hashed already (`hashWord`). */
export function fingerprintsOfHashes(hashes: Uint32Array): Uint32Array {
  const span = Math.min(GRAM_WORDS, hashes.length);
  const grams = hashGrams(hashes, span);
  const keys = new Set<number>();
  // Positions of grams whose hashes rise: the first is the least of the window (monotone queue).
  const queue = new Int32Array(grams.length);
  let head = 0;
  let tail = 0;
  let chosen = -1;
  for (let last = 0; last < grams.length; last++) {
    const gram = grams[last] as number;
    while (tail > head && (grams[queue[tail - 1] as number] as number) >= gram) tail--;
    queue[tail++] = last;
    if ((queue[head] as number) <= last - WINDOW_GRAMS) head++;
    const isWhole = last >= WINDOW_GRAMS - 1 || last === grams.length - 1;
    if (!isWhole || queue[head] === chosen) continue;
    chosen = queue[head] as number;
    keys.add(keyOf(hashes, chosen, span));
  }
  return Uint32Array.from(keys).sort();
}

/**
 * The key of the gram that begins here, from a hash of its own: those that are chosen have low hashes, so that by
 * these alone two articles would meet by chance about twice as often.
 */
function keyOf(hashes: Uint32Array, first: number, span: number): number {
  let hash = 0;
  for (let i = first; i < first + span; i++) hash = mixHash(Math.imul(hash, 33) ^ (hashes[i] as number));
  return fingerprintKey(hash);
}

/** A 32-bit hash of every run of so many words. */
function hashGrams(hashes: Uint32Array, span: number): Uint32Array {
  const grams = new Uint32Array(span === 0 ? 0 : hashes.length - span + 1);
  for (let first = 0; first < grams.length; first++) {
    let gram = 0;
    for (let i = first; i < first + span; i++) gram = mixHash(Math.imul(gram, 31) + (hashes[i] as number));
    grams[first] = gram;
  }
  return grams;
}
