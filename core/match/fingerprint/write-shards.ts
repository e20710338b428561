import type { Postings } from './postings.ts';
import { headerBytes, LOW_BITS, lowBits, PAD_BYTES, type Segment, shardOf } from './segment.ts';

/**
 * Articles one key is kept for in a segment. A line that stands in more of them (a newsletter's, an agency's)
 * tells nothing; whoever looks a key up and finds so many leaves it out of account.
 */
export const MAX_HOLDERS = 128;

// Where blocks end is written in 16 bits. Five times the size of a common shard: only texts made for it
// get there, and what does not fit is left out.
const MAX_BODY = 0xffff;

/**
 * Codes the pairs of shards `first` to `last` of a segment, sorted, into one record a shard. Each block
 * is a bit string: for every pair the gap to the one before, counted over keys and numbers together, as a Rice
 * code (zeros, a one, `riceBits` bits). A block ends in zeros up to the byte.
 */
export function writeShards(segment: Segment, first: number, last: number, postings: Postings): Uint8Array[] {
  const shards: Uint8Array[] = [];
  let at = 0;
  for (let shard = first; shard <= last; shard++) {
    const start = at;
    while (at < postings.keys.length && shardOf(segment, postings.keys[at] as number) === shard) at++;
    shards.push(writeShard(segment, postings, start, at));
  }
  return shards;
}

function writeShard(segment: Segment, { keys, numbers }: Postings, start: number, end: number): Uint8Array {
  const low = lowBits(segment);
  const bits = new BitWriter(headerBytes(segment));
  const blocks = 1 << segment.blockBits;
  let at = start;
  for (let block = 0; block < blocks; block++) {
    let next = 0;
    for (let holders = 0; at < end; at++) {
      const key = keys[at] as number;
      if (((key >>> low) & (blocks - 1)) !== block) break;
      holders = at > start && keys[at - 1] === key ? holders + 1 : 1;
      const place = (key & ((1 << low) - 1)) * segment.span + ((numbers[at] as number) - segment.base);
      if (holders > MAX_HOLDERS || place < next || bits.length > MAX_BODY - 1_024) continue;
      bits.writeRice(place - next, segment.riceBits);
      next = place + 1;
    }
    bits.endBlock(block);
  }
  return bits.finish();
}

class BitWriter {
  readonly #header: number;
  #bytes: Uint8Array;
  /** Bits so far, the header's not counted. */
  #at = 0;

  constructor(header: number) {
    this.#header = header;
    this.#bytes = new Uint8Array(header + 4_096);
  }

  get length(): number {
    return (this.#at + 7) >> 3;
  }

  writeRice(gap: number, riceBits: number): void {
    const zeros = Math.floor(gap / 2 ** riceBits);
    this.#at += zeros;
    this.#reserve();
    this.#write(1, 1);
    const rest = gap - zeros * 2 ** riceBits;
    // In two parts where it may not fit the 32 bits of bit operations.
    const high = Math.floor(rest / 2 ** LOW_BITS);
    if (riceBits > LOW_BITS) this.#write(high, riceBits - LOW_BITS);
    this.#write(rest - high * 2 ** LOW_BITS, Math.min(riceBits, LOW_BITS));
  }

  endBlock(block: number): void {
    this.#at = this.length * 8;
    this.#reserve();
    const end = Math.min(this.length, MAX_BODY);
    this.#bytes[2 * block] = end & 0xff;
    this.#bytes[2 * block + 1] = end >> 8;
  }

  finish(): Uint8Array {
    const body = this.#header + Math.min(this.length, MAX_BODY);
    const bytes = new Uint8Array(body + PAD_BYTES);
    bytes.set(this.#bytes.subarray(0, body));
    return bytes;
  }

  /** `value` below 2^count, count at most 31. */
  #write(value: number, count: number): void {
    let left = count;
    while (left > 0) {
      const free = 8 - (this.#at & 7);
      const taken = Math.min(free, left);
      const byte = this.#header + (this.#at >> 3);
      const part = (value >>> (left - taken)) & ((1 << taken) - 1);
      this.#bytes[byte] = (this.#bytes[byte] as number) | (part << (free - taken));
      this.#at += taken;
      left -= taken;
    }
  }

  #reserve(): void {
    const needed = this.#header + this.length + 8;
    if (needed <= this.#bytes.length) return;
    const bytes = new Uint8Array(needed * 2);
    bytes.set(this.#bytes);
    this.#bytes = bytes;
  }
}
