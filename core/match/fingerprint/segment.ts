import { KEY_BITS } from './key-space.ts';

/**
 * One immutable part of the index: sorted pairs of key and article number, cut into shards by the keys'
 * highest bits, so that a look-up reads few small records. This describes it; the shards lie beside it.
 */
export interface Segment {
  /** Unique in the store, never used again. */
  id: number;
  /** The lowest article number in it. */
  base: number;
  /** Article numbers lie in base to base + span - 1. */
  span: number;
  /** Articles in it, deleted ones included until the next merge. */
  articles: number;
  /** Pairs of key and number in it. */
  postings: number;
  /** It has 2^shardBits shards. */
  shardBits: number;
  /** Bits of a gap that are written as they are: the parameter of its Rice code. */
  riceBits: number;
}

/** A shard is cut into 2^BLOCK_BITS blocks by the next bits of the key; one block is read for one key. */
export const BLOCK_BITS = 6;
/** Bytes before the blocks: where each ends. */
export const HEADER_BYTES = 2 << BLOCK_BITS;

// Pairs a shard holds, about: 13 KB. Measured in Chromium (see `npm run bench -- library`): what a look-up
// costs is the number of records read, up to about this size.
const SHARD_POSTINGS = 4_096;
const MAX_SHARD_BITS = 15;

/** The bits of a gap's remainder above these are written first, apart: bit operations have 32. */
export const LOW_BITS = 24;

/** How a segment of so many pairs is cut and coded. */
export function planSegment(id: number, base: number, span: number, articles: number, postings: number): Segment {
  const shardBits = Math.min(MAX_SHARD_BITS, Math.max(0, Math.round(Math.log2(postings / SHARD_POSTINGS))));
  // Golomb's rule for geometric gaps: the parameter is ln 2 of the mean gap (Gallager and van Voorhis 1975).
  const meanGap = (2 ** KEY_BITS * span) / Math.max(1, postings);
  const riceBits = Math.max(1, Math.round(Math.log2(meanGap * Math.LN2)));
  return { id, base, span, articles, postings, shardBits, riceBits };
}

/** The shard that holds a key. */
export const shardOf = ({ shardBits }: Segment, key: number): number => key >>> (KEY_BITS - shardBits);

/** Bits of a key that its place in a shard's block does not tell. */
export const lowBits = ({ shardBits }: Segment): number => KEY_BITS - shardBits - BLOCK_BITS;
