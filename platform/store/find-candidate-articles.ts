import { unwrap } from 'idb';
import type { StoredArticle } from '../../core/library/stored-article.ts';
import { askedKeysOf } from '../../core/match/fingerprint/keys-of.ts';
import { type Candidate, rankCandidates } from '../../core/match/fingerprint/rank-candidates.ts';
import { type ArticleDatabase, type ArticleEntry, withArticles } from '../article-database.ts';
import { changeArticles } from '../change-articles.ts';
import { readRecord } from '../read-record.ts';
import type { StoreFailure } from '../store-failure.ts';
import { resetIndex } from './add-to-index.ts';
import { askMany } from './ask-many.ts';
import { beginReading } from './begin-reading.ts';
import { buildIndex } from './build-index.ts';
import { type HeldIndex, heldIndex, type IndexReading, readHeldIndex } from './held-index.ts';
import { lookUpKeys } from './look-up-keys.ts';

/** Articles given for the words they share, and for the names they share: each is then compared in full. */
const MAX_WORD_FOR_WORD = 8;
const MAX_BY_ANCHORS = 4;
// Deleted articles stay in the index until a merge; a few more are looked at than are given.
const SPARE = 16;
// A page waits this long for an index that is being built; the rest of the articles come with the next page.
const BUILD_PATIENCE_MS = 1_500;

export type CandidateReading = { ok: true; articles: StoredArticle[]; problems: string[] } | StoreFailure;

const BEING_BUILT = 'The index of stored articles is being built, so this page was not compared with all of them yet.';

/**
 * The stored articles that a page may carry, the likeliest first: any that shares a run of 20 words with it, the eight
 * heaviest, and those that share its names and numbers. Reads a small part of the index, whatever the library's size.
 * A damaged index is built anew from the articles, and `problems` says so.
 */
export async function findCandidateArticles(text: string): Promise<CandidateReading> {
  const outcome = await withArticles((database) => lookUp(database, text));
  if (!outcome.ok) return outcome;
  if (outcome.value !== null) return { ok: true, ...outcome.value };
  const isBuilt = await isBuiltSoon();
  const second = await withArticles(async (database) => await readBest(database, text));
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
async function lookUp(database: ArticleDatabase, text: string): Promise<Found | null> {
  const found = await readBest(database, text);
  if (found.isDamaged) await changeArticles(database, resetIndex);
  return found.isComplete && !found.isDamaged ? found : null;
}

const NOTHING = { articles: [], problems: [], isComplete: false, isDamaged: false };

/**
 * All in one transaction. What is held in memory of the index is taken for good until the store has told whether it is, which it
 * does while the first articles are looked for: an answer of the browser's takes longer than all the computing.
 */
async function readBest(database: ArticleDatabase, text: string) {
  const reading = beginReading(database, 'meta', 'recent', 'shards', 'entries', 'articles');
  const asked = readHeldIndex(reading);
  // Meanwhile the browser reads.
  const keys = askedKeysOf(text);
  const held = heldIndex();
  const [guess, index] = await Promise.all([held && rank(reading, held, keys), asked]);
  if (index === null) return NOTHING;
  const ranked = guess !== null && index === held ? guess : await rank(reading, index, keys);
  const ids = [...ranked.byWords, ...ranked.byAnchors];
  const articles = unwrap(reading.objectStore('articles'));
  const records = await askMany(() => ids.map((id): IDBRequest<unknown> => articles.get(id)));
  const readings = ids.map((id, i) => readRecord(id, records[i]));
  return {
    articles: readings.flatMap(({ article }) => (article === null ? [] : [article])),
    problems: readings.flatMap(({ problems }) => problems),
    isComplete: index.state.builtUpTo === null,
    isDamaged: ranked.isDamaged,
  };
}

async function rank(reading: IndexReading, index: HeldIndex, keys: Uint32Array) {
  const { holders, articleCount, isDamaged } = await lookUpKeys(reading, index, keys);
  const { wordForWord, byAnchors } = rankCandidates(holders, articleCount);
  const [words, anchors] = await Promise.all([
    findIds(reading, wordForWord, MAX_WORD_FOR_WORD),
    findIds(reading, byAnchors, MAX_BY_ANCHORS),
  ]);
  return { byWords: words, byAnchors: anchors, isDamaged };
}

/** The ids of the first articles that are still there, `limit` at most. */
async function findIds(reading: IndexReading, ranked: readonly Candidate[], limit: number): Promise<string[]> {
  const entries = unwrap(reading.objectStore('entries'));
  const ids: string[] = [];
  const last = Math.min(ranked.length, limit + SPARE);
  for (let at = 0; at < last && ids.length < limit; ) {
    const next = ranked.slice(at, Math.min(last, at + limit - ids.length));
    const answers = await askMany(() =>
      next.map(({ number }): IDBRequest<ArticleEntry | undefined> => entries.get(number)),
    );
    ids.push(...answers.flatMap((entry) => (entry === undefined ? [] : [entry.id])));
    at += next.length;
  }
  return ids;
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
