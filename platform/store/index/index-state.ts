import { INDEX_FORMAT } from '../../../core/match/fingerprint/key-space.ts';
import type { Segment } from '../../../core/match/fingerprint/segment.ts';

/** What the index is at the moment. One record, written in the transaction that changes the index. */
export interface IndexState {
  /** See `INDEX_FORMAT`. */
  format: number;
  /** Another after every change of the library, so that what was kept in memory is known to be old. */
  revision: number;
  nextSegment: number;
  /** Entries there are: counting 100,000 takes the browser a second. */
  listed: number;
  /** Oldest first. */
  segments: Segment[];
  /** Articles up to this id are in the index; null where all are. "" before the first. */
  builtUpTo: string | null;
  /** A merge under way: the segment it writes, and when it began (ms since 1970). */
  merging: { id: number; startedAt: number } | null;
}

/** Shards of one segment lie side by side; 18 bits number them. */
export const shardKey = (segment: number, shard: number): number => segment * SHARDS + shard;

const SHARDS = 2 ** 18;

/** A segment's bitmap lies behind its shards: one that has a bitmap has fewer of them. */
export const bitmapKey = (segment: number): number => shardKey(segment, SHARDS - 1);

/** All shards of a segment. */
export const shardRange = (segment: number): IDBKeyRange =>
  IDBKeyRange.bound(shardKey(segment, 0), shardKey(segment, SHARDS - 1));

// 2020-01-01. Counted from there in tenths of a second, a segment's shards have whole numbers for 100 years.
const EPOCH_MS = 1_577_836_800_000;

/**
 * The state of an index with nothing in it, from which it is built. Numbers come from the clock, so that neither a segment nor
 * a revision that somebody holds in memory comes up again after the index was lost.
 */
export function newIndexState(nowMs: number): IndexState {
  // A clock that stands before that must not make numbers that are none; 0 is the key before all shards.
  const unused = Math.max(1, Math.floor((nowMs - EPOCH_MS) / 100));
  return {
    format: INDEX_FORMAT,
    revision: unused * 10_000,
    nextSegment: unused,
    listed: 0,
    segments: [],
    builtUpTo: '',
    merging: null,
  };
}

/** The state with more entries, or with fewer. What was lost on disk must not make a number that is none. */
export const withListed = (state: IndexState, more: number): IndexState => ({
  ...state,
  listed: Math.max(0, state.listed + more),
});

/** Makes sense of the record; null where it is missing, damaged or of another format. */
export function readIndexState(value: unknown): IndexState | null {
  if (typeof value !== 'object' || value === null) return null;
  const state = value as Partial<Record<keyof IndexState, unknown>>;
  const isWhole =
    state.format === INDEX_FORMAT &&
    isCount(state.revision) &&
    isCount(state.nextSegment) &&
    isCount(state.listed) &&
    Array.isArray(state.segments) &&
    state.segments.every(isSegment) &&
    (state.builtUpTo === null || typeof state.builtUpTo === 'string');
  return isWhole ? (value as IndexState) : null;
}

/** True for a state that another version of ours has written: there is nothing wrong with it. */
export const isOtherFormat = (value: unknown): boolean => {
  const format = (value as Partial<Record<keyof IndexState, unknown>> | null | undefined)?.format;
  return isCount(format) && format !== INDEX_FORMAT;
};

const FIELDS = [
  'id',
  'base',
  'span',
  'articles',
  'postings',
  'shardBits',
  'blockBits',
  'riceBits',
  'bitmapBits',
] as const;

const isSegment = (value: unknown) =>
  typeof value === 'object' && value !== null && FIELDS.every((name) => isCount((value as Partial<Segment>)[name]));

const isCount = (value: unknown) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
