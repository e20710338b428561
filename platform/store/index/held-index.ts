import type { IDBPTransaction } from 'idb';
import type { PrefixBitmap } from '../../../core/match/fingerprint/prefix-bitmap.ts';
import type { ArticleSchema } from '../../article-database.ts';
import { isKeyed } from './add-to-index.ts';
import { type IndexState, readIndexState } from './index-state.ts';
import { ShardCache } from './shard-cache.ts';

/** What a look-up reads in: one transaction, so that what is read belongs together. */
export type IndexReading = IDBPTransaction<
  ArticleSchema,
  ('meta' | 'recent' | 'shards' | 'entries' | 'articles')[],
  'readonly'
>;

/** The index's state at one moment, with the keys of the newest articles. */
export interface HeldIndex {
  state: IndexState;
  newest: { number: number; keys: Uint32Array }[];
  /** True where the newest articles have something else for keys. */
  isDamaged: boolean;
}

/** Shards that were read lately. */
export const shardCache = new ShardCache();

/** Bitmaps of large segments, by the segment's id, as far as they have been read (`readBitmaps`). */
export const heldBitmaps = new Map<number, PrefixBitmap>();

let held: HeldIndex | null = null;

/** The index as it was at the last look-up: most often it still is. Null before the first. */
export const heldIndex = (): HeldIndex | null => held;

/** The index as it is, null where it is lost: the same object as before where nothing has changed since. */
export async function readHeldIndex(reading: IndexReading): Promise<HeldIndex | null> {
  const before = held;
  const asked = reading.objectStore('meta').get('index');
  // At the first look-up both are asked for at once.
  const first = before === null ? readNewest(reading) : null;
  const [record, newest] = await Promise.all([asked, first]);
  const state = readIndexState(record);
  if (state === null) return null;
  if (before !== null && before.state.revision === state.revision) return before;
  held = { state, ...(newest ?? (await readNewest(reading))) };
  return held;
}

/** Forgets what is held in memory: the database was deleted or made anew. */
export function forgetIndex(): void {
  shardCache.clear();
  heldBitmaps.clear();
  held = null;
}

async function readNewest(reading: IndexReading): Promise<Pick<HeldIndex, 'newest' | 'isDamaged'>> {
  const store = reading.objectStore('recent');
  const [numbers, keys] = await Promise.all([store.getAllKeys(), store.getAll()]);
  const newest = numbers.map((number, i) => ({ number, keys: keys[i] })).filter(isKeyed);
  return { newest, isDamaged: newest.length < numbers.length };
}
