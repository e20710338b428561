import { findInShard } from '../../core/match/fingerprint/read-shard.ts';
import { type Segment, shardOf } from '../../core/match/fingerprint/segment.ts';
import type { ArticleDatabase } from '../article-database.ts';
import { isKeyed } from './add-to-index.ts';
import { beginReading } from './begin-reading.ts';
import { type IndexState, readIndexState, shardKey } from './index-state.ts';
import { ShardCache } from './shard-cache.ts';

/** Which articles hold the keys that were asked for. */
export interface LookUp {
  /** Numbers by key; a key that nobody holds is missing. */
  holders: Map<number, number[]>;
  articleCount: number;
  /** False where the index is still being built, or was found damaged and must be. */
  isComplete: boolean;
  isDamaged: boolean;
}

/** The newest articles' keys by the revision they were read at: number after number for each key. */
interface Recent {
  revision: number;
  holders: Map<number, number[]>;
  count: number;
}

const cache = new ShardCache();
let recent: Recent | null = null;

/**
 * Looks keys up in the index, reading no more than the shards they lie in. One transaction, so that what is read
 * belongs together. At 100,000 articles: see `npm run bench -- library`.
 */
export async function lookUpKeys(database: ArticleDatabase, keys: Uint32Array): Promise<LookUp> {
  const transaction = beginReading(database, 'meta', 'recent', 'shards');
  const state = readIndexState(await transaction.objectStore('meta').get('index'));
  const found: LookUp = { holders: new Map(), articleCount: 0, isComplete: false, isDamaged: false };
  if (state === null) return found;
  const [newest, shards] = await Promise.all([
    readRecent(state, () => transaction.objectStore('recent')),
    readShards(state, keys, (key) => transaction.objectStore('shards').get(key)),
  ]);
  found.isComplete = state.builtUpTo === null;
  found.articleCount = state.segments.reduce((sum, { articles }) => sum + articles, newest.count);
  for (const key of keys) {
    const numbers = [...(newest.holders.get(key) ?? [])];
    for (const segment of state.segments) {
      const shard = shards.get(shardKey(segment.id, shardOf(segment, key)));
      const held = shard === undefined ? null : findInShard(segment, shard, key);
      if (held === null) found.isDamaged = true;
      else numbers.push(...held);
    }
    if (numbers.length > 0) found.holders.set(key, numbers);
  }
  return found;
}

/** Forgets what is held in memory: the database was deleted or made anew. */
export function forgetIndex(): void {
  cache.clear();
  recent = null;
}

interface RecentStore {
  getAllKeys(): Promise<number[]>;
  getAll(): Promise<Uint32Array[]>;
}

async function readRecent({ revision }: IndexState, open: () => RecentStore): Promise<Recent> {
  if (recent?.revision === revision) return recent;
  const store = open();
  const [numbers, keys] = await Promise.all([store.getAllKeys(), store.getAll()]);
  const holders = new Map<number, number[]>();
  const articles = numbers.map((number, i) => ({ number, keys: keys[i] })).filter(isKeyed);
  for (const article of articles) {
    for (const key of article.keys) {
      const held = holders.get(key);
      if (held === undefined) holders.set(key, [article.number]);
      else held.push(article.number);
    }
  }
  recent = { revision, holders, count: articles.length };
  return recent;
}

async function readShards(
  { segments }: IndexState,
  keys: Uint32Array,
  read: (key: number) => Promise<Uint8Array | undefined>,
): Promise<Map<number, Uint8Array>> {
  const wanted = new Set(segments.flatMap((segment) => shardsOf(segment, keys)));
  const shards = new Map<number, Uint8Array>();
  const reads = Array.from(wanted, async (key) => {
    const shard: unknown = cache.get(key) ?? (await read(key));
    if (!(shard instanceof Uint8Array)) return;
    shards.set(key, shard);
    cache.set(key, shard);
  });
  await Promise.all(reads);
  return shards;
}

function shardsOf(segment: Segment, keys: Uint32Array): number[] {
  const shards = new Set<number>();
  for (const key of keys) shards.add(shardOf(segment, key));
  return Array.from(shards, (shard) => shardKey(segment.id, shard));
}
