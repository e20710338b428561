const WARM_UP = 15;

/**
 * Random numbers from 0 to 1, the same for the same seed: sfc32 (Chris Doty-Humphrey, PractRand, public domain). It has 128 bits
 * of state, because with 32 all seeds walk one circle: at a million articles of 1,300 numbers each, most texts that were meant
 * to be in no library were a piece of one that is.
 */
export function createRandom(seed: number): () => number {
  let a = 0x9e3779b9;
  let b = 0x243f6a88;
  let c = seed | 0;
  let counter = 1;
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  // The first numbers of neighbouring seeds are alike.
  for (let i = 0; i < WARM_UP; i++) next();
  return next;
}
