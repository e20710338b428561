import { unwrap } from 'idb';
import { findInShard } from '../../core/match/fingerprint/read-shard.ts';
import { isReadWhole, type Segment, shardOf } from '../../core/match/fingerprint/segment.ts';
import { askMany } from './ask-many.ts';
import { type HeldIndex, type IndexReading, shardCache } from './held-index.ts';
import { shardKey, shardRange } from './index-state.ts';

/** Which articles hold the keys that were asked for. */
export interface LookUp {
  /** Numbers by key; a key that nobody holds is missing. */
  holders: Map<number, number[]>;
  articleCount: number;
  isDamaged: boolean;
}

/** Looks sorted keys up in the index, reading no more than the shards they lie in, and those that are in memory not again. */
export async function lookUpKeys(reading: IndexReading, index: HeldIndex, keys: Uint32Array): Promise<LookUp> {
  const { segments } = index.state;
  const reads = segments.flatMap((segment) => readShards(reading, segment, keys));
  const read = new Map((await Promise.all(reads)).flat());
  const found: LookUp = {
    holders: findNewest(index, keys),
    articleCount: segments.reduce((sum, { articles }) => sum + articles, index.newest.length),
    isDamaged: false,
  };
  for (const segment of segments) {
    for (const key of keys) {
      const place = shardKey(segment.id, shardOf(segment, key));
      const shard = read.get(place) ?? shardCache.get(place);
      const held = shard === undefined ? null : findInShard(segment, shard, key);
      if (held === null) found.isDamaged = true;
      else if (held.length > 0) hold(found.holders, key, held);
    }
  }
  return found;
}

function hold(holders: Map<number, number[]>, key: number, numbers: number[]): void {
  const before = holders.get(key);
  holders.set(key, before === undefined ? numbers : [...before, ...numbers]);
}

type Shards = [place: number, shard: Uint8Array][];

/** The shards of a segment that hold these keys and are not in memory, each a question of its own, or all one. */
function readShards(reading: IndexReading, segment: Segment, keys: Uint32Array): Promise<Shards>[] {
  const missing = new Set<number>();
  for (const key of keys) {
    const place = shardKey(segment.id, shardOf(segment, key));
    if (shardCache.get(place) === undefined) missing.add(place);
  }
  if (missing.size === 0) return [];
  const store = reading.objectStore('shards');
  if (isReadWhole(segment)) {
    return [store.getAll(shardRange(segment.id)).then((shards: unknown[]) => keep(shards, shardKey(segment.id, 0)))];
  }
  const raw = unwrap(store);
  const places = [...missing];
  const asked = askMany(() => places.map((place) => raw.get(place) as IDBRequest<unknown>));
  return [asked.then((shards) => shards.flatMap((shard, i) => keep([shard], places[i] as number)))];
}

/** Remembers shards that lie side by side; what is none is passed over. */
function keep(shards: readonly unknown[], first: number): Shards {
  const kept: Shards = [];
  for (const [i, shard] of shards.entries()) {
    if (!(shard instanceof Uint8Array)) continue;
    shardCache.set(first + i, shard);
    kept.push([first + i, shard]);
  }
  return kept;
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
