import type { StoredArticle } from '../../core/library/stored-article.ts';
import { askedKeysOf } from '../../core/match/fingerprint/keys-of.ts';
import { type Candidate, rankCandidates } from '../../core/match/fingerprint/rank-candidates.ts';
import { type ArticleDatabase, withArticles } from '../article-database.ts';
import { changeArticles } from '../change-articles.ts';
import { readRecord } from '../read-record.ts';
import type { StoreFailure } from '../store-failure.ts';
import { resetIndex } from './add-to-index.ts';
import { askAll } from './ask-all.ts';
import { beginReading } from './begin-reading.ts';
import { buildIndex } from './build-index.ts';
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
  const keys = askedKeysOf(text);
  const outcome = await withArticles((database) => lookUp(database, keys));
  if (!outcome.ok) return outcome;
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
async function lookUp(database: ArticleDatabase, keys: Uint32Array): Promise<Found | null> {
  const found = await readBest(database, keys);
  if (found.isDamaged) await changeArticles(database, resetIndex);
  return found.isComplete && !found.isDamaged ? found : null;
}

async function readBest(database: ArticleDatabase, keys: Uint32Array) {
  const { holders, articleCount, isComplete, isDamaged } = await lookUpKeys(database, keys);
  const { wordForWord, byAnchors } = rankCandidates(holders, articleCount);
  const [words, anchors] = await Promise.all([
    readArticles(database, wordForWord, MAX_WORD_FOR_WORD),
    readArticles(database, byAnchors, MAX_BY_ANCHORS),
  ]);
  const articles = [...words.articles, ...anchors.articles];
  return { articles, problems: [...words.problems, ...anchors.problems], isComplete, isDamaged };
}

async function readArticles(database: ArticleDatabase, ranked: readonly Candidate[], limit: number): Promise<Found> {
  const transaction = beginReading(database, 'entries', 'articles');
  const entries = await askAll(ranked.slice(0, limit + SPARE), ({ number }) =>
    transaction.objectStore('entries').get(number),
  );
  const ids = entries.flatMap((entry) => (entry === undefined ? [] : [entry.id])).slice(0, limit);
  const records = await askAll(ids, (id) => transaction.objectStore('articles').get(id));
  const readings = ids.map((id, i) => readRecord(id, records[i]));
  return {
    articles: readings.flatMap(({ article }) => (article === null ? [] : [article])),
    problems: readings.flatMap(({ problems }) => problems),
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
