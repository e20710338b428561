import { mergePostings, type Postings } from './postings.ts';
import { readShard } from './read-shard.ts';
import { planSegment, type Segment, shardOf } from './segment.ts';
import { writeShards } from './write-shards.ts';

/** One step of a merge: which shards of each source make which shards of the target. */
export interface MergeStep {
  /** First and last shard of the target. */
  target: [first: number, last: number];
  /** For each source its first and last shard. */
  sources: [first: number, last: number][];
}

/** The segment that some segments become. */
export function planTarget(id: number, sources: readonly Segment[]): Segment {
  const base = sources.reduce((least, one) => Math.min(least, one.base), Number.POSITIVE_INFINITY);
  const end = sources.reduce((most, one) => Math.max(most, one.base + one.span), 0);
  const sum = (read: (one: Segment) => number) => sources.reduce((total, one) => total + read(one), 0);
  return planSegment(
    id,
    base,
    end - base,
    sum(({ articles }) => articles),
    sum(({ postings }) => postings),
  );
}

// Shards of the target one step makes: some 30,000 pairs, 10 ms of work between two looks at the clock.
const STEP_BITS = 3;

/** The steps of a merge, each a range of keys. A source cut more coarsely is read again for each of its ranges. */
export function planSteps(target: Segment, sources: readonly Segment[]): MergeStep[] {
  const bits = Math.max(0, target.shardBits - STEP_BITS);
  const range = ({ shardBits }: Segment, step: number): [number, number] => {
    if (shardBits < bits) return [step >> (bits - shardBits), step >> (bits - shardBits)];
    const shards = 2 ** (shardBits - bits);
    return [step * shards, (step + 1) * shards - 1];
  };
  return Array.from({ length: 2 ** bits }, (_, step) => ({
    target: range(target, step),
    sources: sources.map((source) => range(source, step)),
  }));
}

/**
 * The target's shards of one step, from the sources' shards; pairs of articles that are not `isLive` are left out.
 * `postings` counts the pairs read and kept. Null where a source is damaged.
 */
export function mergeStep(
  target: Segment,
  sources: readonly Segment[],
  step: MergeStep,
  shards: readonly (readonly Uint8Array[])[],
  isLive: (number: number) => boolean,
): { shards: Uint8Array[]; postings: number } | null {
  const isKept = (key: number, number: number) => {
    const shard = shardOf(target, key);
    return shard >= step.target[0] && shard <= step.target[1] && isLive(number);
  };
  let merged: Postings = { keys: new Uint32Array(0), numbers: new Uint32Array(0) };
  for (const [i, source] of sources.entries()) {
    const first = step.sources[i]?.[0] ?? 0;
    for (const [j, shard] of (shards[i] ?? []).entries()) {
      const read = readShard(source, shard, first + j);
      if (read === null) return null;
      merged = mergePostings(merged, keepOnly(read, isKept));
    }
  }
  return { shards: writeShards(target, ...step.target, merged), postings: merged.keys.length };
}

function keepOnly({ keys, numbers }: Postings, isKept: (key: number, number: number) => boolean): Postings {
  const kept = numbers.map((_, i) => i).filter((i) => isKept(keys[i] as number, numbers[i] as number));
  if (kept.length === numbers.length) return { keys, numbers };
  return { keys: kept.map((i) => keys[i] as number), numbers: kept.map((i) => numbers[i] as number) };
}
