import type { Postings } from './postings.ts';
import { headerBytes, LOW_BITS, lowBits, PAD_BYTES, type Segment } from './segment.ts';

/** The numbers of the articles that hold a key, by its shard; null where the record is damaged. */
export function findInShard(segment: Segment, shard: Uint8Array, key: number): number[] | null {
  const low = lowBits(segment);
  const { base, span, blockBits } = segment;
  const from = (key & (2 ** low - 1)) * span;
  const numbers: number[] = [];
  // What lies behind the key's own places need not be read: half of the work.
  const block = (key >>> low) & ((1 << blockBits) - 1);
  if (!readBlock(segment, shard, block, { from, to: from + span, places: numbers })) return null;
  for (let i = 0; i < numbers.length; i++) numbers[i] = base + ((numbers[i] as number) - from);
  return numbers;
}

/** All pairs of one shard, sorted; null where the record is damaged. `number` is the shard's place in its segment. */
export function readShard(segment: Segment, shard: Uint8Array, number: number): Postings | null {
  const low = lowBits(segment);
  const { base, span, blockBits } = segment;
  const to = 2 ** low * span;
  const blocks: number[][] = [];
  let count = 0;
  for (let block = 0; block < 1 << blockBits; block++) {
    const places: number[] = [];
    if (!readBlock(segment, shard, block, { from: 0, to, places })) return null;
    blocks.push(places);
    count += places.length;
  }
  const postings = { keys: new Uint32Array(count), numbers: new Uint32Array(count) };
  let at = 0;
  for (const [block, places] of blocks.entries()) {
    const head = ((number << blockBits) | block) * 2 ** low;
    for (const place of places) {
      const rest = Math.floor(place / span);
      postings.keys[at] = head + rest;
      postings.numbers[at++] = base + (place - rest * span);
    }
  }
  return postings;
}

/** Which places are wanted, from `from` to below `to`, and where they are put. */
interface Wanted {
  from: number;
  to: number;
  places: number[];
}

/**
 * Puts the places of a block that are wanted, in order. False where the record is damaged: it ends too early, or what was read
 * lies beyond the block's keys.
 */
function readBlock(segment: Segment, shard: Uint8Array, block: number, wanted: Wanted): boolean {
  const header = headerBytes(segment);
  const start = block === 0 ? 0 : endOf(shard, block - 1);
  const end = endOf(shard, block);
  if (!(start <= end && header + end + PAD_BYTES <= shard.length)) return false;
  const last = readGaps(shard, (header + start) * 8, (header + end) * 8, segment.riceBits, wanted);
  return last < 2 ** lowBits(segment) * segment.span;
}

const endOf = (shard: Uint8Array, block: number) =>
  ((shard[2 * block] as number) | ((shard[2 * block + 1] as number) << 8)) >>> 0;

/** Reads Rice codes from bit `start` to bit `end`, up to the first place at or behind `wanted.to`; the last that was read, or 0. */
function readGaps(bytes: Uint8Array, start: number, end: number, riceBits: number, wanted: Wanted): number {
  const { from, to, places } = wanted;
  const step = 2 ** riceBits;
  let at = start;
  let next = 0;
  let zeros = 0;
  while (at < end) {
    const word = peek(bytes, at);
    const leading = Math.clz32(word);
    at += leading;
    zeros += leading;
    if (leading === 32) continue;
    if (at + riceBits >= end) break;
    // Most often one look holds the whole code.
    const isWhole = leading + 1 + riceBits <= 32;
    const rest = isWhole ? (word << (leading + 1)) >>> (32 - riceBits) : readRest(bytes, at + 1, riceBits);
    const place = next + zeros * step + rest;
    if (place >= to) return place;
    if (place >= from) places.push(place);
    at += 1 + riceBits;
    next = place + 1;
    zeros = 0;
  }
  return next === 0 ? 0 : next - 1;
}

function readRest(bytes: Uint8Array, at: number, riceBits: number): number {
  if (riceBits <= LOW_BITS) return peek(bytes, at) >>> (32 - riceBits);
  const highBits = riceBits - LOW_BITS;
  const high = peek(bytes, at) >>> (32 - highBits);
  return high * 2 ** LOW_BITS + (peek(bytes, at + highBits) >>> (32 - LOW_BITS));
}

/** 32 bits from bit `at` on; the padding behind the last block makes sure that they are there. */
function peek(bytes: Uint8Array, at: number): number {
  const byte = at >>> 3;
  const shift = at & 7;
  const head =
    ((bytes[byte] as number) << 24) |
    ((bytes[byte + 1] as number) << 16) |
    ((bytes[byte + 2] as number) << 8) |
    (bytes[byte + 3] as number);
  return ((head << shift) | ((bytes[byte + 4] as number) >>> (8 - shift))) >>> 0;
}
