import type { Postings } from './postings.ts';
import { headerBytes, LOW_BITS, lowBits, type Segment } from './segment.ts';

/** The numbers of the articles that hold a key, by its shard; null where the record is damaged. */
export function findInShard(segment: Segment, shard: Uint8Array, key: number): number[] | null {
  const low = lowBits(segment);
  const from = (key & (2 ** low - 1)) * segment.span;
  const block = (key >>> low) & ((1 << segment.blockBits) - 1);
  const numbers: number[] = [];
  // What lies behind the key's own places need not be read: half of the work.
  const isWhole = readBlock(segment, shard, block, from + segment.span, (place) => {
    if (place >= from) numbers.push(segment.base + (place - from));
  });
  return isWhole ? numbers : null;
}

/** All pairs of one shard, sorted; null where the record is damaged. `number` is the shard's place in its segment. */
export function readShard(segment: Segment, shard: Uint8Array, number: number): Postings | null {
  const low = lowBits(segment);
  // A pair takes one bit and `riceBits` at least.
  const most = Math.floor((shard.length * 8) / (segment.riceBits + 1));
  const keys = new Uint32Array(most);
  const numbers = new Uint32Array(most);
  let count = 0;
  for (let block = 0; block < 1 << segment.blockBits; block++) {
    const head = ((number << segment.blockBits) | block) * 2 ** low;
    const isWhole = readBlock(segment, shard, block, 2 ** low * segment.span, (place) => {
      const rest = Math.floor(place / segment.span);
      keys[count] = head + rest;
      numbers[count++] = segment.base + (place - rest * segment.span);
    });
    if (!isWhole) return null;
  }
  return { keys: keys.subarray(0, count), numbers: numbers.subarray(0, count) };
}

/**
 * Gives the places of a block below `limit`, in order. False where the record is damaged: it ends too early, or what was
 * read up to there lies beyond the block's keys.
 */
function readBlock(
  segment: Segment,
  shard: Uint8Array,
  block: number,
  limit: number,
  take: (place: number) => void,
): boolean {
  const header = headerBytes(segment);
  const start = block === 0 ? 0 : endOf(shard, block - 1);
  const end = endOf(shard, block);
  if (!(start <= end && header + end <= shard.length)) return false;
  const beyond = readGaps(shard, (header + start) * 8, (header + end) * 8, segment.riceBits, limit, take);
  return beyond < 2 ** lowBits(segment) * segment.span;
}

const endOf = (shard: Uint8Array, block: number) =>
  ((shard[2 * block] as number) | ((shard[2 * block + 1] as number) << 8)) >>> 0;

/** Reads Rice codes from bit `from` to bit `to` and gives the places they come to, below `limit`; the last that was read, or 0. */
function readGaps(
  bytes: Uint8Array,
  from: number,
  to: number,
  riceBits: number,
  limit: number,
  take: (place: number) => void,
): number {
  const step = 2 ** riceBits;
  let at = from;
  let next = 0;
  let zeros = 0;
  while (at < to) {
    const leading = Math.clz32(peek(bytes, at));
    at += leading;
    zeros += leading;
    if (leading === 32) continue;
    if (at + riceBits >= to) break;
    const place = next + zeros * step + readRest(bytes, at + 1, riceBits);
    if (place >= limit) return place;
    take(place);
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

/** 32 bits from bit `at` on; what lies behind the end is zero. */
function peek(bytes: Uint8Array, at: number): number {
  const byte = at >>> 3;
  const shift = at & 7;
  const head =
    ((byteAt(bytes, byte) << 24) |
      (byteAt(bytes, byte + 1) << 16) |
      (byteAt(bytes, byte + 2) << 8) |
      byteAt(bytes, byte + 3)) >>>
    0;
  return shift === 0 ? head : ((head << shift) | (byteAt(bytes, byte + 4) >>> (8 - shift))) >>> 0;
}

/** A byte; bit operations take what lies behind the end for zero. */
const byteAt = (bytes: Uint8Array, i: number) => bytes[i] as number;
