import { embedText } from '../../../core/match/embedding/embed-text.ts';
import { DATABASE_NAME, withArticles } from '../../../platform/article-database.ts';
import { embedArticles } from '../../../platform/store/embeddings/embed-articles.ts';
import { tableRange } from '../../../platform/store/embeddings/embedding-table.ts';
import { findAlike } from '../../../platform/store/embeddings/find-alike.ts';
import { type ArticleQuery, listArticles } from '../../../platform/store/entries/list-articles.ts';
import { listNewest } from '../../../platform/store/entries/list-newest.ts';
import { findCandidateArticles } from '../../../platform/store/index/find-candidate-articles.ts';
import { forgetIndex } from '../../../platform/store/index/held-index.ts';
import { readIndexState } from '../../../platform/store/index/index-state.ts';
import { bitmapsUnderway } from '../../../platform/store/index/read-bitmaps.ts';
import { warmStore } from '../../../platform/store/index/warm-store.ts';
import { saveArticle } from '../../../platform/store/save/save-article.ts';
import { saveArticles } from '../../../platform/store/save/save-articles.ts';
import { deleteArticles } from '../../../platform/store/trash/delete-articles.ts';
import { restoreArticles } from '../../../platform/store/trash/restore-articles.ts';
import { generateArticle } from './generate-article.ts';
import { makePage } from './make-page.ts';
import { RANDOM_VECTORS } from './random-vectors.ts';

/** As platform/load-candidates.ts takes them. */
const ALIKE = 4;
const ADDED_AT = '2026-11-24T12:00:00.000Z';

/** What the benchmark asks of the page it opens. */
export interface InPage {
  /** Imports generated articles from one number to another; milliseconds without generating them, and the longest the page stood still. */
  fill(from: number, to: number): Promise<{ ms: number; longestMs: number }>;
  /** Looks pages up, one after another. */
  lookUp(count: number, size: number, seed: number): Promise<{ times: number[]; found: number; expected: number }>;
  /** The same with nothing of the index in memory each time: a background that was stopped and begins anew. */
  lookUpAnew(count: number, size: number, seed: number): Promise<number[]>;
  /** The same where the store was warmed before, as it is while a page is being read; and what the warming took. */
  lookUpWarmed(count: number, size: number, seed: number): Promise<{ times: number[]; warming: number[] }>;
  /** What Chromium itself takes to open the database and read one record of it, before any code of ours has run. */
  openAlone(): Promise<{ openMs: number; getMs: number }>;
  /** Makes the embeddings of the newest articles; milliseconds for all. */
  embed(): Promise<number>;
  /** Looks pages up by meaning, one after another; milliseconds, embedding the page included. */
  lookUpAlike(count: number, size: number, seed: number): Promise<number[]>;
  /** Bytes of the index's records, and how many articles each of its segments has. */
  measureIndex(): Promise<{ bytes: number; records: number; segments: number[] }>;
  save(numbers: number[]): Promise<number[]>;
  list(asked: ArticleQuery): Promise<{ ms: number; total: number }>;
  listNewest(limit: number): Promise<{ ms: number; total: number }>;
  deleteAndRestore(from: number, count: number): Promise<{ deleteMs: number; restoreMs: number }>;
}

const api: InPage = {
  async fill(from, to) {
    const articles = Array.from({ length: to - from }, (_, i) => generateArticle(from + i));
    const pulse = takePulse();
    const started = performance.now();
    const outcome = await saveArticles(articles, { addedAt: ADDED_AT, fileName: 'generated.json' });
    const ms = performance.now() - started;
    if (!outcome.ok) throw new Error(outcome.message);
    if (outcome.added.length !== to - from) throw new Error(`${outcome.added.length} were added`);
    return { ms, longestMs: pulse() };
  },
  async lookUp(count, size, seed) {
    const times: number[] = [];
    let found = 0;
    let expected = 0;
    for (let i = 0; i < count; i++) {
      const { text, holds } = makePage(seed + i, size);
      const started = performance.now();
      const outcome = await findCandidateArticles(text);
      times.push(performance.now() - started);
      if (!outcome.ok) throw new Error(outcome.message);
      expected += holds === null ? 0 : 1;
      if (holds !== null && outcome.articles[0]?.id === holds) found += 1;
    }
    return { times, found, expected };
  },
  async lookUpAnew(count, size, seed) {
    const times: number[] = [];
    for (let i = 0; i < count; i++) {
      // Read for the next page by the look-up before: it would be there, or half of it.
      await bitmapsUnderway();
      forgetIndex();
      collectGarbage();
      times.push(...(await api.lookUp(1, size, seed + i)).times);
    }
    return times;
  },
  async lookUpWarmed(count, size, seed) {
    const times: number[] = [];
    const warming: number[] = [];
    for (let i = 0; i < count; i++) {
      forgetIndex();
      collectGarbage();
      const started = performance.now();
      await warmStore();
      warming.push(performance.now() - started);
      times.push(...(await api.lookUp(1, size, seed + i)).times);
    }
    return { times, warming };
  },
  async embed() {
    const started = performance.now();
    const outcome = await embedArticles(RANDOM_VECTORS);
    if (!outcome.ok) throw new Error(outcome.message);
    return performance.now() - started;
  },
  async lookUpAlike(count, size, seed) {
    const times: number[] = [];
    for (let i = 0; i < count; i++) {
      const { text } = makePage(seed + i, size);
      const started = performance.now();
      const embedding = embedText(text, RANDOM_VECTORS);
      const outcome = embedding && (await findAlike(embedding, ALIKE));
      times.push(performance.now() - started);
      if (!outcome?.ok) throw new Error(outcome?.message ?? 'The page has no embedding.');
    }
    return times;
  },
  openAlone,
  measureIndex,
  async save(numbers) {
    const times: number[] = [];
    for (const number of numbers) {
      const article = generateArticle(number);
      const started = performance.now();
      const outcome = await saveArticle(article, ADDED_AT);
      times.push(performance.now() - started);
      if (!outcome.ok) throw new Error(outcome.message);
    }
    return times;
  },
  async list(asked) {
    const started = performance.now();
    const outcome = await listArticles(asked);
    if (!outcome.ok) throw new Error(outcome.message);
    return { ms: performance.now() - started, total: outcome.total };
  },
  async listNewest(limit) {
    const started = performance.now();
    const outcome = await listNewest(limit);
    if (!outcome.ok) throw new Error(outcome.message);
    return { ms: performance.now() - started, total: outcome.total };
  },
  async deleteAndRestore(from, count) {
    const ids = Array.from({ length: count }, (_, i) => `generated-${from + i}`);
    const started = performance.now();
    await deleteArticles(ids);
    const deleted = performance.now();
    await restoreArticles(ids);
    return { deleteMs: deleted - started, restoreMs: performance.now() - deleted };
  },
};

async function openAlone(): Promise<{ openMs: number; getMs: number }> {
  const started = performance.now();
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(DATABASE_NAME);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const opened = performance.now();
  await new Promise((resolve, reject) => {
    const request = database.transaction('meta').objectStore('meta').get('index');
    request.onsuccess = resolve;
    request.onerror = () => reject(request.error);
  });
  const read = performance.now();
  database.close();
  return { openMs: opened - started, getMs: read - opened };
}

async function measureIndex(): Promise<{ bytes: number; records: number; segments: number[] }> {
  const outcome = await withArticles(async (database) => {
    const state = readIndexState(await database.get('meta', 'index'));
    let bytes = 0;
    let records = 0;
    for (const name of ['shards', 'recent'] as const) {
      for (let cursor = await database.transaction(name).store.openCursor(); cursor; cursor = await cursor.continue()) {
        bytes += cursor.value.byteLength;
        records += 1;
      }
    }
    for (const value of await database.getAll('meta', tableRange())) {
      bytes += value instanceof Uint8Array ? value.byteLength : 0;
      records += 1;
    }
    return { bytes, records, segments: state?.segments.map(({ articles }) => articles) ?? [] };
  });
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}

/**
 * A background that begins has no garbage: of the look-ups before there are 4 MB of bitmaps each, and collecting them fell into
 * some of those that were timed, 15 to 30 ms.
 */
function collectGarbage(): void {
  (globalThis as { gc?: () => void }).gc?.();
}

/** Measures the longest time in which the page could not have drawn or heard a click. */
function takePulse(): () => number {
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, 4);
  return () => {
    clearInterval(timer);
    return longest;
  };
}

(globalThis as unknown as { libraryBench: InPage }).libraryBench = api;
