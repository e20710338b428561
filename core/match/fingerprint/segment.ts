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
  /** A shard is cut into 2^blockBits blocks by the next bits of the key; one block is read for one key. */
  blockBits: number;
  /** Bits of a gap that are written as they are: the parameter of its Rice code. */
  riceBits: number;
  /** It has a `PrefixBitmap` of 2^bitmapBits bits; none where this is 0. */
  bitmapBits: number;
}

/**
 * Pairs a segment that is read whole has at most, some 2,000 articles: 600 KB in a dozen records cost a cold look-up less
 * than one small record for each of its 220 keys.
 */
const WHOLE_POSTINGS = 200_000;
// Of a segment read whole: 37 KB. Chromium keeps values from 64 KB on in files of their own (IDBValueWrapper).
const WHOLE_SHARD_POSTINGS = 12_000;
// Of one read in parts: 1.6 to 3.2 KB. Smaller records cost more in headers than in reading; larger ones take longer to read, and
// hardly ever does one hold two of a page's keys (`npm run bench -- library`, look-up, cold).
const SHARD_POSTINGS = 1_024;
/** At a million articles 17 are needed. */
const MAX_SHARD_BITS = 18;
// A key reads half a block.
const BLOCK_POSTINGS = 32;

// 2 to 4, the bitmap's size being a power of two: of keys that are not there 22 to 40 % are asked for, for 23 to 47 bytes an
// article (`npm run bench -- library`).
const BITMAP_BITS_A_POSTING = 2.8;
// 8 MB, enough for 200,000 articles. What is larger is not worth reading.
const MAX_BITMAP_BITS = 26;

/** The bits of a gap's remainder above these are written first, apart: bit operations have 32. */
export const LOW_BITS = 24;

/** True where all shards of a segment are read at once. */
export const isReadWhole = ({ postings }: Pick<Segment, 'postings'>): boolean => postings <= WHOLE_POSTINGS;

/** How a segment of so many pairs is cut and coded. */
export function planSegment(id: number, base: number, span: number, articles: number, postings: number): Segment {
  const shardBits = isReadWhole({ postings })
    ? bitsFor(postings / WHOLE_SHARD_POSTINGS)
    : Math.min(MAX_SHARD_BITS, bitsFor(postings / SHARD_POSTINGS));
  const blockBits = bitsFor(postings / 2 ** shardBits / BLOCK_POSTINGS);
  // Golomb's rule for geometric gaps: the parameter is ln 2 of the mean gap (Gallager and van Voorhis 1975).
  const meanGap = (2 ** KEY_BITS * span) / Math.max(1, postings);
  const riceBits = Math.max(1, Math.round(Math.log2(meanGap * Math.LN2)));
  const bitmapBits = planBitmap(postings);
  return { id, base, span, articles, postings, shardBits, blockBits, riceBits, bitmapBits };
}

/** What is read whole is not asked for by the key. */
function planBitmap(postings: number): number {
  const bits = Math.round(Math.log2(BITMAP_BITS_A_POSTING * Math.max(1, postings)));
  return isReadWhole({ postings }) || bits > MAX_BITMAP_BITS ? 0 : bits;
}

/** Bits that number so many parts, none of them larger than asked. */
const bitsFor = (parts: number) => Math.max(0, Math.ceil(Math.log2(Math.max(1, parts))));

/** Zeros behind a shard's blocks, so that bits can be read eight bytes at a time up to the last. */
export const PAD_BYTES = 8;

/** Bytes of a shard before its blocks: where each ends. */
export const headerBytes = ({ blockBits }: Segment): number => 2 << blockBits;

/** The shard that holds a key. */
export const shardOf = ({ shardBits }: Segment, key: number): number => key >>> (KEY_BITS - shardBits);

/** Bits of a key that its place in a shard's block does not tell. */
export const lowBits = ({ shardBits, blockBits }: Segment): number => KEY_BITS - shardBits - blockBits;
