import type { StoreNames } from 'idb';
import type { ArticleSchema } from '../../article-database.ts';

/**
 * The quantized embeddings of the newest articles, in `meta`: a head, and blocks in which each number has its place. Made from
 * the articles after they were stored (`embedArticles`), and read as a whole at every look-up.
 */
export interface EmbeddingTable {
  head: TableHead;
  /** By `blockOf` a number. */
  blocks: Map<number, Uint8Array>;
}

/** What the blocks hold. */
export interface TableHead {
  /** See `WordVectors.id`. */
  vectorsId: number;
  /** Bytes of one embedding. */
  width: number;
  /** Articles up to this number have theirs. */
  upTo: number;
}

/** Where it lies. */
export const TABLE_STORE = 'meta' satisfies StoreNames<ArticleSchema>;
export const HEAD_KEY = 'embeddings';
/** Places in a block, 16 KB of 16 bytes: written again with every article that is stored. */
const BLOCK = 1_024;
/**
 * Blocks kept. Of so many articles one told anew in other words throughout is likely to be among the first few; of ten times as
 * many no longer, and reading and comparing all of them would take longer than all the rest of a look-up.
 */
const KEPT = 10;

export const blockOf = (number: number): number => Math.floor(number / BLOCK);
export const placeOf = (number: number): number => number % BLOCK;
export const firstOf = (block: number): number => block * BLOCK;

/** The first block that is kept where this number is the newest. */
export const firstKept = (newest: number): number => Math.max(0, blockOf(newest) - KEPT + 1);

/** Keys that sort as the blocks do. */
export const blockKey = (block: number): string => `${HEAD_KEY} ${String(block).padStart(DIGITS, '0')}`;
const DIGITS = 13;

/** Head and blocks. */
export const tableRange = (): IDBKeyRange => IDBKeyRange.bound(HEAD_KEY, `${HEAD_KEY} 9`.padEnd(40, '9'));

export const newBlock = (width: number): Uint8Array => new Uint8Array(BLOCK * width);

/** Makes sense of what `tableRange` gave; null where there is no head. Blocks of another size are passed over: the disk may give anything. */
export function readTable(keys: readonly string[], values: readonly unknown[]): EmbeddingTable | null {
  const at = keys.indexOf(HEAD_KEY);
  const head = at < 0 ? null : readHead(values[at]);
  if (head === null) return null;
  const blocks = new Map<number, Uint8Array>();
  for (const [i, key] of keys.entries()) {
    const value = values[i];
    if (value instanceof Uint8Array && value.length === BLOCK * head.width) {
      blocks.set(Number(key.slice(HEAD_KEY.length + 1)), value);
    }
  }
  return { head, blocks };
}

/** Null where it is missing or damaged. */
export function readHead(value: unknown): TableHead | null {
  if (typeof value !== 'object' || value === null) return null;
  const { vectorsId, width, upTo } = value as Partial<Record<keyof TableHead, unknown>>;
  return isCount(vectorsId) && isCount(width) && width > 0 && isCount(upTo) ? { vectorsId, width, upTo } : null;
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
