import type { StoredArticle } from '../../../core/library/stored-article.ts';
import { askedKeysOf } from '../../../core/match/fingerprint/keys-of.ts';
import { rankCandidates } from '../../../core/match/fingerprint/rank-candidates.ts';
import { type ArticleDatabase, withArticles } from '../../article-database.ts';
import { changeArticles } from '../../change-articles.ts';
import { readRecord } from '../../read-record.ts';
import type { StoreFailure } from '../../store-failure.ts';
import { beginReading } from '../requests/begin-reading.ts';
import { resetDamaged } from './add-to-index.ts';
import { buildIndex } from './build-index.ts';
import { type HeldIndex, heldIndex, type IndexReading, readHeldIndex } from './held-index.ts';
import { lookUpKeys } from './look-up-keys.ts';
import { bitmapsUnderway, readBitmaps } from './read-bitmaps.ts';
import { readFirst } from './read-first.ts';

/** Articles given for the words they share, and for the names they share: each is then compared in full. */
const MAX_WORD_FOR_WORD = 8;
/**
 * Of those at most so many with a single fingerprint in common. At 100,000 articles a page of 1,800 words meets three or four of
 * them through phrases that everybody writes and by chance; reading more of them took longer than all the rest of a look-up
 * (`npm run bench -- library`).
 */
const MAX_BY_ONE = 4;
const MAX_BY_ANCHORS = 4;
// A page waits this long for an index that is being built; the rest of the articles come with the next page.
const BUILD_PATIENCE_MS = 1_500;

export type CandidateReading = { ok: true; articles: StoredArticle[]; problems: string[] } | StoreFailure;

const BEING_BUILT = 'The index of stored articles is being built, so this page was not compared with all of them yet.';

/**
 * The stored articles that a page may carry, the likeliest first: any that shares a run of 20 words with it, up to the eight
 * heaviest (of those that share one fingerprint alone, which such a run may come to, the four heaviest), and those that share its
 * names and numbers. Reads a small part of the index, whatever the library's size.
 * A damaged index or list is built anew from the articles, and `problems` says so.
 */
export async function findCandidateArticles(text: string): Promise<CandidateReading> {
  let known: Uint32Array | null = null;
  const keys = () => {
    known ??= askedKeysOf(text);
    return known;
  };
  await bitmapsUnderway();
  const looking = withArticles((database) => lookUp(database, keys));
  // A store that is not open yet is being opened meanwhile.
  if (heldIndex() === null) keys();
  const outcome = await looking;
  if (!outcome.ok) return outcome;
  // For the next page.
  void readBitmaps();
  if (outcome.value !== null) return { ok: true, ...outcome.value };
  const isBuilt = await isBuiltSoon();
  const second = await withArticles(async (database) => await readBest(database, keys));
  if (!second.ok) return second;
  return {
    ok: true,
    articles: second.value.articles,
    problems: [...second.value.problems, ...(isBuilt ? [] : [BEING_BUILT])],
  };
}

interface Found {
  articles: StoredArticle[];
  problems: string[];
}

/** Null where the index must be built first. */
async function lookUp(database: ArticleDatabase, keys: () => Uint32Array): Promise<Found | null> {
  const found = await readBest(database, keys);
  if (found.isDamaged) await changeArticles(database, (change) => resetDamaged(change, found.revision));
  return found.isComplete && !found.isDamaged ? found : null;
}

const NOTHING = { articles: [], problems: [], revision: -1, isComplete: false, isDamaged: false };

/**
 * All in one transaction. What is held in memory of the index is taken for good until the store has told whether it is, which it
 * does while the first articles are looked for: an answer of the browser's takes longer than all the computing.
 */
async function readBest(database: ArticleDatabase, keys: () => Uint32Array) {
  const reading = beginReading(database, 'meta', 'recent', 'shards', 'entries', 'articles');
  const asked = readHeldIndex(reading);
  // Meanwhile the browser reads.
  const wanted = keys();
  const held = heldIndex();
  const [guess, index] = await Promise.all([held && rank(reading, held, wanted), asked]);
  if (index === null) return NOTHING;
  const { records, isDamaged } = guess !== null && index === held ? guess : await rank(reading, index, wanted);
  const readings = records.map(({ id, record }) => readRecord(id, record));
  return {
    articles: readings.flatMap(({ article }) => (article === null ? [] : [article])),
    problems: readings.flatMap(({ problems }) => problems),
    revision: index.state.revision,
    isComplete: index.state.builtUpTo === null,
    isDamaged,
  };
}

async function rank(reading: IndexReading, index: HeldIndex, keys: Uint32Array) {
  const { holders, articleCount, isDamaged } = await lookUpKeys(reading, index, keys);
  const { wordForWord, byAnchors } = rankCandidates(holders, articleCount);
  const several = wordForWord.filter(({ fingerprints }) => fingerprints > 1);
  const one = wordForWord.filter(({ fingerprints }) => fingerprints === 1);
  const read = await Promise.all([
    readFirst(reading, several, MAX_WORD_FOR_WORD),
    readFirst(reading, one, Math.min(MAX_BY_ONE, MAX_WORD_FOR_WORD - several.length)),
    readFirst(reading, byAnchors, MAX_BY_ANCHORS),
  ]);
  return {
    records: read.flatMap(({ records }) => records),
    isDamaged: isDamaged || read.some((first) => first.isDamaged),
  };
}

async function isBuiltSoon(): Promise<boolean> {
  return await new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), BUILD_PATIENCE_MS);
    // A failure is met again, and said, by the look-up that follows.
    buildIndex()
      .then(
        ({ ok }) => resolve(ok),
        () => resolve(false),
      )
      .finally(() => clearTimeout(timer));
  });
}
