import { KEY_BITS } from './key-space.ts';
import { cutPostings, joinPostings, mergePostings, type Postings } from './postings.ts';
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

// Pairs of the target one step makes, about: 10 ms of work between two looks at the clock.
const STEP_POSTINGS = 32_768;

/** The steps of a merge, each a range of keys. A source cut more coarsely has the same shard in several of them. */
export function planSteps(target: Segment, sources: readonly Segment[]): MergeStep[] {
  const bits = Math.min(target.shardBits, Math.max(0, Math.ceil(Math.log2(target.postings / STEP_POSTINGS))));
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

/** The pairs of some shards that lie side by side, from number `first` on; null where one is damaged. */
export function readShards(segment: Segment, shards: readonly Uint8Array[], first: number): Postings | null {
  const read: Postings[] = [];
  for (const [i, shard] of shards.entries()) {
    const postings = readShard(segment, shard, first + i);
    if (postings === null) return null;
    read.push(postings);
  }
  return joinPostings(read);
}

/**
 * The target's shards of one step, from the sources' pairs, which may be more than the step's; pairs of articles that are not
 * `isLive` are left out. `keys` are those of the pairs kept.
 */
export function mergeStep(
  target: Segment,
  step: MergeStep,
  sources: readonly Postings[],
  isLive: (number: number) => boolean,
): { shards: Uint8Array[]; keys: Uint32Array } {
  const width = 2 ** (KEY_BITS - target.shardBits);
  const parts = sources
    .map((source) => cutPostings(source, step.target[0] * width, (step.target[1] + 1) * width))
    .map((part) => keepLive(part, isLive));
  const merged = mergeAll(parts);
  return { shards: writeShards(target, ...step.target, merged), keys: merged.keys };
}

/** The shortest first, so that the long ones are copied once. */
function mergeAll(parts: readonly Postings[]): Postings {
  const queue = [...parts];
  while (queue.length > 1) {
    queue.sort((a, b) => a.keys.length - b.keys.length);
    const [first, second] = queue.splice(0, 2) as [Postings, Postings];
    queue.push(mergePostings(first, second));
  }
  return queue[0] ?? { keys: new Uint32Array(0), numbers: new Uint32Array(0) };
}

function keepLive({ keys, numbers }: Postings, isLive: (number: number) => boolean): Postings {
  const kept = { keys: new Uint32Array(keys.length), numbers: new Uint32Array(keys.length) };
  let count = 0;
  for (let i = 0; i < keys.length; i++) {
    if (!isLive(numbers[i] as number)) continue;
    kept.keys[count] = keys[i] as number;
    kept.numbers[count++] = numbers[i] as number;
  }
  return { keys: kept.keys.subarray(0, count), numbers: kept.numbers.subarray(0, count) };
}
