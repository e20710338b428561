import { type MergeStep, mergeStep, planSteps, planTarget } from '../../core/match/fingerprint/merge-segments.ts';
import { planMerge } from '../../core/match/fingerprint/plan-merge.ts';
import type { Segment } from '../../core/match/fingerprint/segment.ts';
import { type ArticleDatabase, withArticles } from '../article-database.ts';
import { type ArticleChange, changeArticles } from '../change-articles.ts';
import type { StoreFailure } from '../store-failure.ts';
import { keepIndexState, openIndexState, resetIndex } from './add-to-index.ts';
import { askAll } from './ask-all.ts';
import { beginReading } from './begin-reading.ts';
import { shardKey, shardRange } from './index-state.ts';

// A merge of 100,000 articles takes some seconds; one that began longer ago was stopped with its context.
const ABANDONED_MS = 60_000;

interface Merge {
  sources: Segment[];
  target: Segment;
}

/**
 * Merges segments where that is due, so that a look-up reads few. The new one is written beside the old ones and takes
 * their place in a single transaction: stopped at any moment, nothing is lost. One context merges at a time.
 */
export async function mergeSegments(): Promise<{ ok: true } | StoreFailure> {
  for (;;) {
    const step = await withArticles(async (database) => {
      const merge = await changeArticles(database, claim);
      if (merge === null) return true;
      const postings = await copy(database, merge);
      await changeArticles(database, (change) =>
        postings === null ? giveUp(change) : replace(change, merge, postings),
      );
      return postings === null;
    });
    if (!step.ok) return step;
    if (step.value) return { ok: true };
  }
}

async function claim(change: ArticleChange): Promise<Merge | null> {
  const state = await openIndexState(change);
  const sources = planMerge(state.segments);
  const isTaken = state.merging !== null && Date.now() - state.merging.startedAt < ABANDONED_MS;
  if (sources.length === 0 || isTaken) return null;
  if (state.merging !== null) await change.objectStore('shards').delete(shardRange(state.merging.id));
  const id = state.nextSegment;
  await keepIndexState(change, { ...state, nextSegment: id + 1, merging: { id, startedAt: Date.now() } });
  return { sources, target: planTarget(id, sources) };
}

/** Writes the target's shards; the number of pairs in them, or null where a source is damaged. */
async function copy(database: ArticleDatabase, { sources, target }: Merge): Promise<number | null> {
  const isLive = await readLive(database, target);
  let postings = 0;
  for (const step of planSteps(target, sources)) {
    const read = await readSources(database, sources, step);
    const merged = read && mergeStep(target, sources, step, read, isLive);
    if (merged === null) return null;
    postings += merged.postings;
    const { store, done } = database.transaction('shards', 'readwrite');
    done.catch(() => undefined);
    await askAll(merged.shards, (shard, i) => store.put(shard, shardKey(target.id, step.target[0] + i)));
    await done;
  }
  return postings;
}

async function readSources(
  database: ArticleDatabase,
  sources: readonly Segment[],
  { sources: ranges }: MergeStep,
): Promise<Uint8Array[][] | null> {
  const store = beginReading(database, 'shards').objectStore('shards');
  const read = await askAll(sources, ({ id }, i) => {
    const [first, last] = ranges[i] ?? [0, 0];
    return store.getAll(IDBKeyRange.bound(shardKey(id, first), shardKey(id, last)));
  });
  const isWhole = read.every((shards, i) => {
    const [first, last] = ranges[i] ?? [0, 0];
    return shards.length === last - first + 1 && shards.every((shard) => shard instanceof Uint8Array);
  });
  return isWhole ? read : null;
}

// Numbers asked for at once; 100,000 in one answer would hold up everything else for a tenth of a second.
const NUMBERS = 10_000;

/** An article that has no entry under its number was deleted, or stored again under another. */
async function readLive(database: ArticleDatabase, { base, span }: Segment): Promise<(number: number) => boolean> {
  const isThere = new Uint8Array(span);
  for (let from = base; from < base + span; from += NUMBERS) {
    const range = IDBKeyRange.bound(from, Math.min(from + NUMBERS, base + span) - 1);
    for (const number of await database.getAllKeys('entries', range)) isThere[number - base] = 1;
  }
  return (number) => isThere[number - base] === 1;
}

async function replace(change: ArticleChange, { sources, target }: Merge, postings: number): Promise<void> {
  const state = await openIndexState(change);
  const shards = change.objectStore('shards');
  const isOurs = state.merging?.id === target.id;
  const ids = new Set(sources.map(({ id }) => id));
  const isUnchanged = state.segments.filter(({ id }) => ids.has(id)).length === sources.length;
  if (!isOurs || !isUnchanged) {
    await shards.delete(shardRange(target.id));
    return;
  }
  const at = state.segments.findIndex(({ id }) => ids.has(id));
  const kept = state.segments.filter(({ id }) => !ids.has(id));
  const merged = postings === 0 ? [] : [{ ...target, postings }];
  const gone = postings === 0 ? [...ids, target.id] : [...ids];
  await askAll(gone, (id) => shards.delete(shardRange(id)));
  const segments = [...kept.slice(0, at), ...merged, ...kept.slice(at)];
  await keepIndexState(change, { ...state, segments, merging: null });
}

/** A damaged index is no loss: it is built anew from the articles. */
async function giveUp(change: ArticleChange): Promise<void> {
  await resetIndex(change);
}
