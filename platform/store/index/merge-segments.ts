import { unwrap } from 'idb';
import {
  type MergeStep,
  mergeStep,
  planSteps,
  planTarget,
  readShards,
} from '../../../core/match/fingerprint/merge-segments.ts';
import { planHastyMerge, planMerge } from '../../../core/match/fingerprint/plan-merge.ts';
import type { Postings } from '../../../core/match/fingerprint/postings.ts';
import { PrefixBitmap } from '../../../core/match/fingerprint/prefix-bitmap.ts';
import { isReadWhole, type Segment } from '../../../core/match/fingerprint/segment.ts';
import { type ArticleDatabase, withArticles } from '../../article-database.ts';
import { type ArticleChange, changeArticles } from '../../change-articles.ts';
import type { StoreFailure } from '../../store-failure.ts';
import { askAll } from '../requests/ask-all.ts';
import { askMany } from '../requests/ask-many.ts';
import { beginReading } from '../requests/begin-reading.ts';
import { nextTask, SLICE_MS } from '../requests/next-task.ts';
import { keepIndexState, openIndexState, resetDamaged } from './add-to-index.ts';
import { bitmapKey, type IndexState, readIndexState, shardKey, shardRange } from './index-state.ts';

// A merge of 100,000 articles takes some seconds, of a million a minute; one that began longer ago was stopped with its context.
const ABANDONED_MS = 60_000;

// Shards written in one transaction at least, 1.5 MB. After each transaction Chromium clears away what it noted for taking it back,
// and walks over what it cleared away before: 500 small ones take it longer than the writing.
const MIN_WRITTEN = 512;

interface Merge {
  sources: Segment[];
  target: Segment;
}

/**
 * Merges segments where that is due, so that a look-up reads few; `isHasty` in the middle of an import. The new one is written beside the old ones and takes
 * their place in a single transaction: stopped at any moment, nothing is lost. One context merges at a time.
 */
export async function mergeSegments(isHasty = false): Promise<{ ok: true } | StoreFailure> {
  for (;;) {
    const step = await withArticles(async (database) => {
      // Most often nothing is due: looked at without keeping writers waiting.
      if (
        plan(readIndexState(await beginReading(database, 'meta').objectStore('meta').get('index')), isHasty).length ===
        0
      )
        return true;
      const merge = await changeArticles(database, (change) => claim(change, isHasty));
      if (merge === null) return true;
      const postings = await copy(database, merge);
      await changeArticles(database, (change) =>
        postings === null ? giveUp(change, merge) : replace(change, merge, postings),
      );
      return postings === null;
    });
    if (!step.ok) return step;
    if (step.value) return { ok: true };
  }
}

const plan = (state: IndexState | null, isHasty: boolean): Segment[] =>
  state === null ? [] : (isHasty ? planHastyMerge : planMerge)(state.segments);

async function claim(change: ArticleChange, isHasty: boolean): Promise<Merge | null> {
  const state = await openIndexState(change);
  const sources = plan(state, isHasty);
  // One that is yet to begin was begun by a clock that was wrong.
  const ageMs = state.merging === null ? null : Date.now() - state.merging.startedAt;
  const isTaken = ageMs !== null && ageMs >= 0 && ageMs < ABANDONED_MS;
  if (sources.length === 0 || isTaken) return null;
  if (state.merging !== null) await change.objectStore('shards').delete(shardRange(state.merging.id));
  const id = state.nextSegment;
  await keepIndexState(change, { ...state, nextSegment: id + 1, merging: { id, startedAt: Date.now() } });
  return { sources, target: planTarget(id, sources) };
}

/** Writes the target's shards and its bitmap; the number of pairs in them, or null where a source is damaged. */
async function copy(database: ArticleDatabase, { sources, target }: Merge): Promise<number | null> {
  const isLive = await readLive(database, target);
  const read = createReader(database, sources);
  const bitmap = target.bitmapBits > 0 ? new PrefixBitmap(target.bitmapBits) : null;
  let postings = 0;
  let made: Uint8Array[] = [];
  let written = 0;
  let sliceBegan = performance.now();
  for (const step of planSteps(target, sources)) {
    // Small sources are in memory by now: nothing else would let the page draw.
    if (performance.now() - sliceBegan >= SLICE_MS) {
      await nextTask();
      sliceBegan = performance.now();
    }
    const parts = await read(step);
    if (parts === null) return null;
    const merged = mergeStep(target, step, parts, isLive);
    postings += merged.keys.length;
    bitmap?.add(merged.keys);
    made.push(...merged.shards);
    const isLast = step.target[1] === 2 ** target.shardBits - 1;
    if (made.length < MIN_WRITTEN && !isLast) continue;
    await write(database, made, shardKey(target.id, written));
    written += made.length;
    made = [];
  }
  if (bitmap !== null) await write(database, [bitmap.bytes], bitmapKey(target.id));
  return postings;
}

/** Writes records that lie side by side. */
async function write(database: ArticleDatabase, records: readonly Uint8Array[], first: number): Promise<void> {
  const { store, done } = database.transaction('shards', 'readwrite');
  done.catch(() => undefined);
  const raw = unwrap(store);
  await askMany(() => records.map((record, i) => raw.put(record, first + i)));
  await done;
}

/** Reads what of each source a step needs, null where one is damaged; a small source is read once, for all steps. */
function createReader(database: ArticleDatabase, sources: readonly Segment[]) {
  const wholes = new Map<number, Postings>();
  return async ({ sources: ranges }: MergeStep): Promise<Postings[] | null> => {
    const store = beginReading(database, 'shards').objectStore('shards');
    const parts = await askAll(sources, async (segment, i) => {
      const isWhole = isReadWhole(segment);
      const [first, last] = isWhole ? [0, 2 ** segment.shardBits - 1] : (ranges[i] ?? [0, 0]);
      const held = wholes.get(segment.id);
      if (held !== undefined) return held;
      const range = IDBKeyRange.bound(shardKey(segment.id, first), shardKey(segment.id, last));
      const shards: unknown[] = await store.getAll(range);
      if (shards.length !== last - first + 1 || !shards.every((shard) => shard instanceof Uint8Array)) return null;
      const postings = readShards(segment, shards, first);
      if (isWhole && postings !== null) wholes.set(segment.id, postings);
      return postings;
    });
    return parts.every((part) => part !== null) ? parts : null;
  };
}

// Numbers asked for at once; 100,000 in one answer would hold up everything else for a tenth of a second.
const NUMBERS = 10_000;

/** An article that has no entry under its number was deleted, or stored again under another. */
async function readLive(database: ArticleDatabase, { base, span }: Segment): Promise<(number: number) => boolean> {
  const isThere = new Uint8Array(span);
  for (let from = base; from < base + span; from += NUMBERS) {
    const range = IDBKeyRange.bound(from, Math.min(from + NUMBERS, base + span) - 1);
    for (const number of await beginReading(database, 'entries').objectStore('entries').getAllKeys(range))
      isThere[number - base] = 1;
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

/**
 * A damaged index is no loss: it is built anew from the articles. Where another context has taken the merge over, as after the computer
 * slept, the sources are gone by right.
 */
async function giveUp(change: ArticleChange, { target }: Merge): Promise<void> {
  const { merging, revision } = await openIndexState(change);
  if (merging?.id === target.id) await resetDamaged(change, revision);
  else await change.objectStore('shards').delete(shardRange(target.id));
}
