import { unwrap } from 'idb';
import { buildSegment } from '../../../core/match/fingerprint/build-segment.ts';
import type { KeyedArticle } from '../../../core/match/fingerprint/postings.ts';
import type { ArticleChange } from '../../change-articles.ts';
import { listLost } from '../entries/list-lost.ts';
import { askAll } from '../requests/ask-all.ts';
import { askMany } from '../requests/ask-many.ts';
import { noteDamage } from './damage-news.ts';
import {
  bitmapKey,
  type IndexState,
  isOtherFormat,
  newIndexState,
  readIndexState,
  shardKey,
  withListed,
} from './index-state.ts';

/** So many newest articles lie beside the segments, 100 KB to read at a cold look-up; one more and they become a segment. */
const MAX_RECENT = 256;
/** So many added at once are a segment of their own. */
const MIN_SEGMENT = 128;

/** The state within a transaction. Where it is lost, or of another format, the index is begun anew. */
export async function openIndexState(change: ArticleChange): Promise<IndexState> {
  const record = await change.objectStore('meta').get('index');
  const state = readIndexState(record);
  if (state !== null) return state;
  if (!isOtherFormat(record)) await noteDamage(change);
  return await resetIndex(change);
}

/** Has entries and index that were found damaged made anew, unless another context was faster; the reader is told of it. */
export async function resetDamaged(change: ArticleChange, revision: number): Promise<void> {
  const state = await openIndexState(change);
  if (state.revision !== revision) return;
  await noteDamage(change);
  await resetIndex(change, state);
}

/**
 * Throws the index and the entries away; what is missing is then built from the articles (`buildIndex`). An article whose record is
 * gone stays listed. Numbers go on behind the former index's, which somebody may hold in memory: the clock alone has ticks.
 */
async function resetIndex(change: ArticleChange, former?: IndexState): Promise<IndexState> {
  const lost = await listLost(change);
  const anew = newIndexState(Date.now());
  const revision = Math.max(anew.revision, former?.revision ?? 0);
  const nextSegment = Math.max(anew.nextSegment, former?.nextSegment ?? 0);
  const state = withListed({ ...anew, revision, nextSegment }, lost.length);
  await askAll(['entries', 'recent', 'shards'] as const, (name) => change.objectStore(name).clear());
  await askAll(lost, (entry) => change.objectStore('entries').add(entry));
  await keepIndexState(change, state);
  return state;
}

/** Writes the state; what others hold in memory of the library is old from then on. */
export async function keepIndexState(change: ArticleChange, state: IndexState): Promise<void> {
  await change.objectStore('meta').put({ ...state, revision: state.revision + 1 }, 'index');
}

/** Puts articles into the index, in the transaction that stores them. 1 ms for one, 60 ms for 1,000. */
export async function addToIndex(change: ArticleChange, state: IndexState, articles: KeyedArticle[]): Promise<void> {
  const recent = change.objectStore('recent');
  if (articles.length >= MIN_SEGMENT) return await addSegment(change, state, articles);
  await askAll(articles, ({ number, keys }) => recent.put(keys, number));
  if ((await recent.count()) <= MAX_RECENT) return await keepIndexState(change, state);
  const numbers = await recent.getAllKeys();
  const keys = await recent.getAll();
  await recent.clear();
  const whole = numbers.map((number, i) => ({ number, keys: keys[i] })).filter(isKeyed);
  await addSegment(change, state, whole);
}

/**
 * A record before all shards. LevelDB finds the end of a store by the next record there is, wherever that lies: without this one
 * Chromium read on from the newest articles over all shards that merges had left behind, 120 to 200 ms at the first look-up after
 * an import of 100,000.
 */
const FENCE_KEY = 0;

async function addSegment(change: ArticleChange, state: IndexState, articles: readonly KeyedArticle[]): Promise<void> {
  const { segment, shards, bitmap } = buildSegment(state.nextSegment, articles);
  const store = unwrap(change.objectStore('shards'));
  await askMany(() => [
    store.put(new Uint8Array(0), FENCE_KEY),
    ...shards.map((shard, i) => store.put(shard, shardKey(segment.id, i))),
    ...(bitmap === null ? [] : [store.put(bitmap.bytes, bitmapKey(segment.id))]),
  ]);
  const segments = [...state.segments, segment];
  await keepIndexState(change, { ...state, segments, nextSegment: state.nextSegment + 1 });
}

/** True where a record of the newest articles is what it should be: the disk may give anything. */
export function isKeyed(article: { number: number; keys: unknown }): article is KeyedArticle {
  return Number.isSafeInteger(article.number) && article.keys instanceof Uint32Array;
}
