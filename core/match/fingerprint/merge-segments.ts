import { mergePostings, type Postings } from './postings.ts';
import { readShard } from './read-shard.ts';
import { planSegment, type Segment } from './segment.ts';
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

/** The steps of a merge: as many as the coarsest of all has shards, so that none is read twice. */
export function planSteps(target: Segment, sources: readonly Segment[]): MergeStep[] {
  const bits = Math.min(target.shardBits, ...sources.map(({ shardBits }) => shardBits));
  const range = ({ shardBits }: Segment, step: number): [number, number] => {
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
  let merged: Postings = { keys: new Uint32Array(0), numbers: new Uint32Array(0) };
  for (const [i, source] of sources.entries()) {
    const first = step.sources[i]?.[0] ?? 0;
    for (const [j, shard] of (shards[i] ?? []).entries()) {
      const read = readShard(source, shard, first + j);
      if (read === null) return null;
      merged = mergePostings(merged, keepLive(read, isLive));
    }
  }
  return { shards: writeShards(target, ...step.target, merged), postings: merged.keys.length };
}

function keepLive({ keys, numbers }: Postings, isLive: (number: number) => boolean): Postings {
  const kept = numbers.map((_, i) => i).filter((i) => isLive(numbers[i] as number));
  if (kept.length === numbers.length) return { keys, numbers };
  return { keys: kept.map((i) => keys[i] as number), numbers: kept.map((i) => numbers[i] as number) };
}
