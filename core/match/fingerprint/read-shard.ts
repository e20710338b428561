import type { Postings } from './postings.ts';
import { BLOCK_BITS, HEADER_BYTES, LOW_BITS, lowBits, type Segment } from './segment.ts';

/** The numbers of the articles that hold a key, by its shard; null where the record is damaged. */
export function findInShard(segment: Segment, shard: Uint8Array, key: number): number[] | null {
  const low = lowBits(segment);
  const from = (key & ((1 << low) - 1)) * segment.span;
  // What lies behind the key's own places need not be read: half of the work.
  const places = readBlock(segment, shard, (key >>> low) & ((1 << BLOCK_BITS) - 1), from + segment.span);
  if (places === null) return null;
  const numbers: number[] = [];
  for (const place of places) {
    if (place >= from + segment.span) break;
    if (place >= from) numbers.push(segment.base + (place - from));
  }
  return numbers;
}

/** All pairs of one shard, sorted; null where the record is damaged. `number` is the shard's place in its segment. */
export function readShard(segment: Segment, shard: Uint8Array, number: number): Postings | null {
  const low = lowBits(segment);
  const keys: number[] = [];
  const numbers: number[] = [];
  for (let block = 0; block < 1 << BLOCK_BITS; block++) {
    const places = readBlock(segment, shard, block);
    if (places === null) return null;
    const head = ((number << BLOCK_BITS) | block) * 2 ** low;
    for (const place of places) {
      const rest = Math.floor(place / segment.span);
      keys.push(head + rest);
      numbers.push(segment.base + (place - rest * segment.span));
    }
  }
  return { keys: Uint32Array.from(keys), numbers: Uint32Array.from(numbers) };
}

/** The places of a block, up to the first at or behind `enough`. */
function readBlock(
  segment: Segment,
  shard: Uint8Array,
  block: number,
  enough = Number.POSITIVE_INFINITY,
): number[] | null {
  const start = block === 0 ? 0 : endOf(shard, block - 1);
  const end = endOf(shard, block);
  if (!(start <= end && HEADER_BYTES + end <= shard.length)) return null;
  const limit = 2 ** lowBits(segment) * segment.span;
  const places = readGaps(shard, (HEADER_BYTES + start) * 8, (HEADER_BYTES + end) * 8, segment.riceBits, enough);
  return (places.at(-1) ?? 0) < limit ? places : null;
}

const endOf = (shard: Uint8Array, block: number) =>
  ((shard[2 * block] as number) | ((shard[2 * block + 1] as number) << 8)) >>> 0;

/** Reads Rice codes from bit `start` to bit `end`: the places they come to, up to the first at or behind `enough`. */
function readGaps(bytes: Uint8Array, start: number, end: number, riceBits: number, enough: number): number[] {
  const places: number[] = [];
  const step = 2 ** riceBits;
  let at = start;
  let next = 0;
  let zeros = 0;
  while (at < end) {
    const leading = Math.clz32(peek(bytes, at));
    at += leading;
    zeros += leading;
    if (leading === 32) continue;
    if (at + riceBits >= end) break;
    const rest = readRest(bytes, at + 1, riceBits);
    at += 1 + riceBits;
    const place = next + zeros * step + rest;
    places.push(place);
    if (place >= enough) break;
    next = place + 1;
    zeros = 0;
  }
  return places;
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
