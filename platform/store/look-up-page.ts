import { isAnchorKey } from '../../core/match/fingerprint/key-space.ts';
import { storedKeysOf } from '../../core/match/fingerprint/keys-of.ts';
import type { HeldIndex, IndexReading } from './held-index.ts';
import { isToBeRead, type LookUp, lookUpKeys } from './look-up-keys.ts';
import { type FoundRecord, readOne } from './read-first.ts';

/** More reads than this are made in two steps: fewer take less time than the second step's waiting. */
const MANY_READS = 48;
/**
 * One of so many is read first. An older, shorter version of the article found first shares all its fingerprints with it: one of
 * 100 words has twelve, of which none is asked for in one case of a hundred; with a sixth in eleven, for ten reads less.
 */
const FIRST_SHARE = 3;
/** Fingerprints that the article found first must share among those. Articles that nobody copied have one or two in common. */
const MIN_LEADING = 3;

/** A look-up, with the articles' records that were read for it, by number. */
export interface PageLookUp extends LookUp {
  records: Map<number, FoundRecord>;
}

/**
 * Looks a page's sorted keys up. Where many shards must be read for that, a third of them tells first which stored article stands
 * on the page, if one does; its own fingerprints are known from its text and are not asked for: on a page that carries an article
 * they are half of all reads. So every run of 20 words is looked up but those of the article found first, whose other
 * holders are known by the third.
 */
export async function lookUpPage(reading: IndexReading, index: HeldIndex, keys: Uint32Array): Promise<PageLookUp> {
  const distant = keys.filter((key) => isToBeRead(index, key));
  if (distant.length <= MANY_READS) return { ...(await lookUpKeys(reading, index, keys)), records: new Map() };
  // Keys are hashes: every third of them is a fair sample of the page.
  const later = new Set(distant.filter((_, i) => i % FIRST_SHARE !== 0));
  const first = await lookUpKeys(
    reading,
    index,
    keys.filter((key) => !later.has(key)),
  );
  const leading = findLeading(first.holders);
  const record = leading === null ? null : await readOne(reading, leading);
  const own = new Set(record === null ? [] : storedKeysOf(textOf(record)).filter((key) => !isAnchorKey(key)));
  const second = await lookUpKeys(
    reading,
    index,
    keys.filter((key) => later.has(key) && !own.has(key)),
  );
  const holders = new Map<number, number[]>();
  for (const key of keys) {
    const isKnown = leading !== null && later.has(key) && own.has(key);
    const numbers = isKnown ? [leading] : (first.holders.get(key) ?? second.holders.get(key));
    if (numbers !== undefined) holders.set(key, numbers);
  }
  const isDamaged = first.isDamaged || second.isDamaged;
  const records = new Map(leading === null || record === null ? [] : [[leading, record]]);
  return { holders, articleCount: first.articleCount, isDamaged, records };
}

/** The article with the most fingerprints, `MIN_LEADING` or more. */
function findLeading(holders: ReadonlyMap<number, readonly number[]>): number | null {
  const counts = new Map<number, number>();
  for (const [key, numbers] of holders) {
    if (isAnchorKey(key)) continue;
    for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  let leading: number | null = null;
  let most = MIN_LEADING - 1;
  for (const [number, count] of counts) {
    if (count > most) [leading, most] = [number, count];
  }
  return leading;
}

/** The text of a record, which on disk may be anything. */
function textOf({ record }: FoundRecord): string {
  const text = (record as { article?: { text?: unknown } } | null | undefined)?.article?.text;
  return typeof text === 'string' ? text : '';
}
