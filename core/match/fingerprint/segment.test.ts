import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSegment } from './build-segment.ts';
import { KEY_BITS } from './key-space.ts';
import { mergeStep, planSteps, planTarget, readShards } from './merge-segments.ts';
import { planMerge } from './plan-merge.ts';
import type { KeyedArticle } from './postings.ts';
import { findInShard, readShard } from './read-shard.ts';
import { type Segment, shardOf } from './segment.ts';
import { MAX_HOLDERS } from './write-shards.ts';

interface Built {
  segment: Segment;
  shards: Uint8Array[];
}

const holders = ({ segment, shards }: Built, key: number) => findInShard(segment, shards[shardOf(segment, key)]!, key);

// A small range beside the whole one, so that keys are shared and blocks are crowded.
const keySet = fc.uniqueArray(
  fc.oneof(
    fc.nat(40),
    fc.nat(2 ** KEY_BITS - 1),
    fc.nat(40).map((n) => 2 ** KEY_BITS - 1 - n),
  ),
  { maxLength: 60 },
);
const library = fc.uniqueArray(fc.tuple(fc.nat(3_000_000), keySet), {
  minLength: 1,
  maxLength: 30,
  selector: ([n]) => n,
});

const toArticles = (pairs: [number, number[]][]): KeyedArticle[] =>
  pairs.map(([number, keys]) => ({ number, keys: Uint32Array.from(keys).sort() }));

/** Numbers of the articles that are missing under one of their keys. An `expect` for each key would take seconds. */
const missing = (built: Built, articles: KeyedArticle[]) =>
  articles
    .filter(({ number, keys }) => !keys.every((key) => holders(built, key)?.includes(number)))
    .map(({ number }) => number);

const aQuarter = (articles: KeyedArticle[]) => articles.filter((_, i) => i % 4 === 0);

const many = (count: number, from: number): KeyedArticle[] =>
  Array.from({ length: count }, (_, i) => ({
    number: from + i,
    keys: Uint32Array.from({ length: 90 }, (_key, j) => Math.imul((from + i) * 90 + j + 1, 0x9e3779b1) >>> 2).sort(),
  }));

function merge(sources: Built[], isLive: (number: number) => boolean): Built {
  const segments = sources.map(({ segment }) => segment);
  const target = planTarget(99, segments);
  const shards = planSteps(target, segments).flatMap((step) => {
    const read = sources.map(({ segment, shards: all }, i) => {
      const [first, last] = step.sources[i]!;
      return readShards(segment, all.slice(first, last + 1), first)!;
    });
    return mergeStep(target, step, read, isLive).shards;
  });
  return { segment: target, shards };
}

describe('a segment', () => {
  it('gives back who holds a key, for every key and no other', () => {
    fc.assert(
      fc.property(library, fc.nat(2 ** KEY_BITS - 1), (pairs, stranger) => {
        const articles = toArticles(pairs);
        const built = buildSegment(1, articles);
        for (const key of [stranger, ...articles.flatMap(({ keys }) => [...keys])]) {
          const expected = articles.filter(({ keys }) => keys.includes(key)).map(({ number }) => number);
          expect(holders(built, key)).toEqual(expected.sort((a, b) => a - b));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('of many articles is cut into shards and holds all of them', () => {
    // More than is read whole: cut finely.
    const articles = many(2_500, 7);
    const built = buildSegment(1, articles);
    expect(built.shards.length).toBeGreaterThan(3);
    expect(missing(built, aQuarter(articles))).toEqual([]);
  });

  it('keeps a key for so many articles and no more', () => {
    const articles = Array.from({ length: MAX_HOLDERS + 50 }, (_, i) => ({ number: i, keys: Uint32Array.of(77) }));
    const built = buildSegment(1, articles);
    expect(holders(built, 77)).toHaveLength(MAX_HOLDERS);
    const more = articles.map(({ number, keys }) => ({ number: number + 1_000, keys }));
    expect(
      holders(
        merge([built, buildSegment(2, more)], () => true),
        77,
      ),
    ).toHaveLength(MAX_HOLDERS);
  });

  it.each([
    ['empty', () => new Uint8Array(0)],
    ['cut', (whole: Uint8Array) => whole.slice(0, 130)],
    ['overwritten', (whole: Uint8Array) => whole.map(() => 0xff)],
  ])('damaged on disk (%s) is noticed or harmless, never thrown', (_what, damage) => {
    const { segment, shards } = buildSegment(1, many(60, 0));
    expect(readShard(segment, damage(shards[0]!), 0)).toBeNull();
    expect(findInShard(segment, damage(shards[0]!), 2 ** (KEY_BITS - segment.shardBits) - 1)).toBeNull();
  });

  it('of any bytes is read without an exception', () => {
    const { segment } = buildSegment(1, many(60, 0));
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat(1_000), (bytes, key) => {
        const read = readShard(segment, bytes, 0);
        findInShard(segment, bytes, key);
        expect(read === null || read.keys.length === read.numbers.length).toBe(true);
      }),
    );
  });
});

describe('a merge', () => {
  it('holds what its sources held, without the deleted', () => {
    fc.assert(
      fc.property(library, fc.integer({ min: 1, max: 29 }), (pairs, cut) => {
        const articles = toArticles(pairs);
        const parts = [articles.slice(0, cut), articles.slice(cut)].filter((part) => part.length > 0);
        const isLive = (number: number) => number % 3 !== 0;
        const merged = merge(
          parts.map((part, i) => buildSegment(i, part)),
          isLive,
        );
        for (const key of articles.flatMap(({ keys }) => [...keys])) {
          const expected = articles.filter(({ number, keys }) => isLive(number) && keys.includes(key));
          expect(holders(merged, key)).toEqual(expected.map(({ number }) => number).sort((a, b) => a - b));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('of segments cut differently holds all of them', () => {
    const [old, young] = [many(2_400, 1), many(140, 5_000)];
    const merged = merge([buildSegment(1, old), buildSegment(2, young)], () => true);
    expect(missing(merged, [...aQuarter(old), ...young])).toEqual([]);
  });

  it('of a damaged source is refused', () => {
    const { segment, shards } = buildSegment(1, many(10, 0));
    expect(readShards(segment, [shards[0]!.slice(0, 9)], 0)).toBeNull();
  });

  it.each([
    ['one segment stays', [100], 0],
    ['a small one beside a large one stays', [10_000, 100], 0],
    ['equal ones become one', [100, 100], 2],
    ['the small ones become one, the large one stays', [10_000, 100, 100], 2],
    ['all become one when the newer are an eighth', [800, 90, 11], 3],
  ])('%s', (_what, sizes, merged) => {
    const segments = sizes.map((postings, id) => ({ ...buildSegment(id, many(1, id)).segment, postings }));
    expect(planMerge(segments)).toEqual(merged === 0 ? [] : segments.slice(-merged));
  });
});
