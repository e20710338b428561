import { unwrap } from 'idb';
import { findInShard } from '../../../core/match/fingerprint/read-shard.ts';
import { isReadWhole, type Segment, shardOf } from '../../../core/match/fingerprint/segment.ts';
import { askEach } from '../requests/ask-each.ts';
import { type HeldIndex, heldBitmaps, type IndexReading, shardCache } from './held-index.ts';
import { shardKey, shardRange } from './index-state.ts';

/** Which articles hold the keys that were asked for. */
export interface LookUp {
  /** Numbers by key; a key that nobody holds is missing. */
  holders: Map<number, number[]>;
  articleCount: number;
  isDamaged: boolean;
}

/** A shard, and which of the keys asked for lie in it. */
interface Part {
  segment: Segment;
  place: number;
  keys: number[];
}

/** Looks sorted keys up in the index, reading no more than the shards they lie in, and those that are in memory not again. */
export async function lookUpKeys(reading: IndexReading, index: HeldIndex, keys: Uint32Array): Promise<LookUp> {
  const { segments } = index.state;
  const found = findNewest(index, keys);
  let { isDamaged } = index;
  const take = ({ segment, keys: asked }: Part, shard: unknown) => {
    if (!(shard instanceof Uint8Array)) {
      isDamaged = true;
      return;
    }
    for (const key of asked) {
      const held = findInShard(segment, shard, key);
      if (held === null) isDamaged = true;
      else if (held.length > 0) hold(found, key, held);
    }
  };
  const parts = segments.map((segment) => cut(segment, keys));
  const asked = parts.map((some) => readMissing(reading, some, take));
  // What is in memory is looked at while the browser reads the rest.
  for (const part of parts.flat()) {
    const shard = shardCache.get(part.place);
    if (shard !== undefined) take(part, shard);
  }
  await Promise.all(asked);
  // By key, whatever came first: sums of the same weights must be the same.
  const holders = new Map<number, number[]>();
  for (const key of keys) {
    const numbers = found.get(key);
    if (numbers !== undefined) holders.set(key, numbers);
  }
  const articleCount = segments.reduce((sum, { articles }) => sum + articles, index.newest.length);
  return { holders, articleCount, isDamaged };
}

function hold(holders: Map<number, number[]>, key: number, numbers: number[]): void {
  const before = holders.get(key);
  holders.set(key, before === undefined ? numbers : [...before, ...numbers].sort((a, b) => a - b));
}

/** The shards of a segment that these keys lie in, those left out that its bitmap knows nothing of. */
function cut(segment: Segment, keys: Uint32Array): Part[] {
  const parts: Part[] = [];
  const bitmap = heldBitmaps.get(segment.id);
  for (const key of keys) {
    if (bitmap?.mayHold(key) === false) continue;
    const place = shardKey(segment.id, shardOf(segment, key));
    const last = parts.at(-1);
    if (last?.place === place) last.keys.push(key);
    else parts.push({ segment, place, keys: [key] });
  }
  return parts;
}

/** Reads those shards of one segment that are not in memory, each a question of its own, or all one. */
async function readMissing(
  reading: IndexReading,
  parts: readonly Part[],
  take: (part: Part, shard: unknown) => void,
): Promise<void> {
  const missing = parts.filter(({ place }) => shardCache.get(place) === undefined);
  const segment = missing[0]?.segment;
  if (segment === undefined) return;
  const store = reading.objectStore('shards');
  if (!isReadWhole(segment)) {
    const raw = unwrap(store);
    return await askEach(
      () => missing.map(({ place }) => raw.get(place) as IDBRequest<unknown>),
      (shard, i) => {
        const part = missing[i] as Part;
        keep(part.place, shard);
        take(part, shard);
      },
    );
  }
  // As many as there are: one more would be looked for among what earlier merges left behind.
  const shards: unknown[] = await store.getAll(shardRange(segment.id), 2 ** segment.shardBits);
  for (const [i, shard] of shards.entries()) keep(shardKey(segment.id, i), shard);
  for (const part of missing) take(part, shards[part.place - shardKey(segment.id, 0)]);
}

/** Remembers what was read; what is no shard is passed over. */
function keep(place: number, shard: unknown): void {
  if (shard instanceof Uint8Array) shardCache.set(place, shard);
}

/** The newest articles lie in no segment: their keys and those asked for, both sorted, are walked side by side. */
function findNewest({ newest }: HeldIndex, asked: Uint32Array): Map<number, number[]> {
  const holders = new Map<number, number[]>();
  for (const { number, keys } of newest) {
    let i = 0;
    for (let j = 0; i < asked.length && j < keys.length; ) {
      const key = asked[i] as number;
      const other = keys[j] as number;
      if (key === other) hold(holders, key, [number]);
      if (key <= other) i++;
      if (key >= other) j++;
    }
  }
  return holders;
}
