import { buildSegment } from '../../../core/match/fingerprint/build-segment.ts';
import { fingerprintsOf } from '../../../core/match/fingerprint/fingerprints-of.ts';
import { askedKeysOf, storedKeysOf } from '../../../core/match/fingerprint/keys-of.ts';
import { mergeStep, planSteps, planTarget, readShards } from '../../../core/match/fingerprint/merge-segments.ts';
import { planHastyMerge, planMerge } from '../../../core/match/fingerprint/plan-merge.ts';
import { joinPostings, type KeyedArticle } from '../../../core/match/fingerprint/postings.ts';
import { rankCandidates } from '../../../core/match/fingerprint/rank-candidates.ts';
import { findInShard } from '../../../core/match/fingerprint/read-shard.ts';
import { type Segment, shardOf } from '../../../core/match/fingerprint/segment.ts';
import { readWords } from '../../../core/text/read-words.ts';
import { generateText } from './generate-article.ts';
import { makePage } from './make-page.ts';
import { quantile } from './quantile.ts';

interface Built {
  segment: Segment;
  shards: Uint8Array[];
}

const BATCH = 250;
const BIG_BATCH = 5_000;
const LOOK_UPS = 400;
// A plain Map of a million articles does not fit into Node's default heap.
const MAX_PLAIN = 100_000;

/** Prints what the index takes as pure code, in memory, and a plain Map of the same fingerprints beside it. */
export function timeIndex(size: number): void {
  console.log(`\nNode, index alone, ${size.toLocaleString('en')} articles`);
  const index: Built[] = [];
  const plain = new Map<number, number[]>();
  const ms = { keys: 0, build: 0 };
  const batch = size > MAX_PLAIN ? BIG_BATCH : BATCH;
  for (let from = 0; from < size; from += batch) {
    const texts = Array.from({ length: Math.min(batch, size - from) }, (_, i) => generateText(from + i));
    const articles = time(ms, 'keys', () => texts.map((text, i) => ({ number: from + i, keys: storedKeysOf(text) })));
    time(ms, 'build', () => add(index, articles, from));
    if (size > MAX_PLAIN) continue;
    for (const [i, text] of texts.entries()) addPlain(plain, from + i, text);
  }
  time(ms, 'build', () => mergeDue(index, planMerge));
  const bytes = index.reduce((sum, built) => sum + bytesOf(built), 0);
  const postings = index.reduce((sum, { segment }) => sum + segment.postings, 0);
  console.log(`segments          ${index.map(({ segment }) => segment.articles).join(' + ')} articles`);
  console.log(
    `index             ${(bytes / size).toFixed(1)} bytes an article, ${(postings / size).toFixed(1)} keys an article`,
  );
  console.log(
    `keys of a text    ${(ms.keys / size).toFixed(2)} ms, into the index ${(ms.build / size).toFixed(2)} ms an article, merges included`,
  );
  printLookUps('look-up           ', size, (text) => lookUp(index, text, size));
  if (size <= MAX_PLAIN) printLookUps('  plain Map       ', size, (text) => lookUpPlain(plain, text));
  // Eight bytes for a fingerprint and an article's number: what a sorted list of them takes.
  const pairs = [...plain.values()].reduce((sum, { length }) => sum + length, 0);
  if (size <= MAX_PLAIN)
    console.log(`  its pairs sorted, without coding: ${((8 * pairs) / size).toFixed(0)} bytes an article`);
}

/** Bytes of a segment's shards and of its bitmap. */
function bytesOf({ segment, shards }: Built): number {
  const bitmap = segment.bitmapBits > 0 ? 2 ** (segment.bitmapBits - 3) : 0;
  return shards.reduce((all, { length }) => all + length, bitmap);
}

/** Adds a segment and merges as an import does. */
function add(index: Built[], articles: readonly KeyedArticle[], id: number): void {
  index.push(buildSegment(id, articles));
  mergeDue(index, planHastyMerge);
}

function mergeDue(index: Built[], plan: (segments: Segment[]) => Segment[]): void {
  for (;;) {
    const sources = plan(index.map(({ segment }) => segment));
    if (sources.length === 0) return;
    const built = index.splice(index.length - sources.length);
    index.push(merge(built, built[0]?.segment.id ?? 0));
  }
}

function merge(built: readonly Built[], id: number): Built {
  const sources = built.map(({ segment }) => segment);
  const target = planTarget(id, sources);
  const shards: Uint8Array[] = [];
  for (const step of planSteps(target, sources)) {
    const parts = built.map(({ segment, shards: all }, i) => {
      const [first, last] = step.sources[i] ?? [0, 0];
      return readShards(segment, all.slice(first, last + 1), first) ?? joinPostings([]);
    });
    for (const shard of mergeStep(target, step, parts, () => true).shards) shards.push(shard);
  }
  return { segment: target, shards };
}

function lookUp(index: readonly Built[], text: string, size: number): number | undefined {
  const holders = new Map<number, number[]>();
  for (const key of askedKeysOf(text)) {
    const numbers = index.flatMap(({ segment, shards }) => {
      const shard = shards[shardOf(segment, key)];
      return shard === undefined ? [] : (findInShard(segment, shard, key) ?? []);
    });
    if (numbers.length > 0) holders.set(key, numbers);
  }
  return rankCandidates(holders, size).wordForWord[0]?.number;
}

function addPlain(plain: Map<number, number[]>, number: number, text: string): void {
  for (const key of fingerprintsOf(readWords(text).values)) {
    const held = plain.get(key);
    if (held === undefined) plain.set(key, [number]);
    else held.push(number);
  }
}

function lookUpPlain(plain: ReadonlyMap<number, number[]>, text: string): number | undefined {
  const shared = new Map<number, number>();
  for (const key of fingerprintsOf(readWords(text).values)) {
    for (const number of plain.get(key) ?? []) shared.set(number, (shared.get(number) ?? 0) + 1);
  }
  return [...shared].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function printLookUps(name: string, size: number, find: (text: string) => number | undefined): void {
  const times: number[] = [];
  let found = 0;
  let expected = 0;
  for (let i = 0; i < LOOK_UPS; i++) {
    const { text, holds } = makePage(i, size);
    const started = performance.now();
    const number = find(text);
    times.push(performance.now() - started);
    if (holds === null) continue;
    expected += 1;
    if (`generated-${number}` === holds) found += 1;
  }
  const [p50, p95] = [quantile(times, 0.5).toFixed(2), quantile(times, 0.95).toFixed(2)];
  console.log(`${name}p50 ${p50} ms, p95 ${p95} ms, the page's own keys included; ${found} of ${expected} found first`);
}

function time<Name extends string, T>(ms: Record<Name, number>, name: Name, run: () => T): T {
  const started = performance.now();
  const result = run();
  ms[name] += performance.now() - started;
  return result;
}
