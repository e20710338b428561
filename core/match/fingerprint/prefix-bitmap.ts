import { KEY_BITS } from './key-space.ts';

/**
 * Which stretches of the key space a segment has keys in, a bit for each: a Bloom filter (Bloom 1970) whose one hash is
 * the key's highest bits, keys being hashes themselves. With one hash 4 bits a key let 22 % of strange keys through, with the
 * best three 15 %; but this one is written in the order of the keys.
 */
export class PrefixBitmap {
  /** 2^bits bits, the first the lowest of the first byte. */
  readonly bytes: Uint8Array;
  readonly #shift: number;

  /** `bits` is 3 to 31; `bytes` are those of a bitmap of so many bits. */
  constructor(bits: number, bytes: Uint8Array = new Uint8Array(2 ** (bits - 3))) {
    this.bytes = bytes;
    this.#shift = KEY_BITS - bits;
  }

  add(keys: Uint32Array): void {
    for (const key of keys) {
      const bit = key >>> this.#shift;
      this.bytes[bit >>> 3] = (this.bytes[bit >>> 3] as number) | (1 << (bit & 7));
    }
  }

  /** False where none of the keys added is this one. */
  mayHold(key: number): boolean {
    const bit = key >>> this.#shift;
    return ((this.bytes[bit >>> 3] as number) & (1 << (bit & 7))) !== 0;
  }
}
