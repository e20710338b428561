import { deleteArticles } from '../../../platform/store/delete-articles.ts';
import { findCandidateArticles } from '../../../platform/store/find-candidate-articles.ts';
import { type ArticleQuery, listArticles } from '../../../platform/store/list-articles.ts';
import { restoreArticles } from '../../../platform/store/restore-articles.ts';
import { saveArticle } from '../../../platform/store/save-article.ts';
import { saveArticles } from '../../../platform/store/save-articles.ts';
import { generateArticle } from './generate-article.ts';
import { makePage } from './make-page.ts';

const ADDED_AT = '2026-11-24T12:00:00.000Z';

/** What the benchmark asks of the page it opens. */
export interface InPage {
  /** Imports generated articles from one number to another; milliseconds without generating them, and the longest the page stood still. */
  fill(from: number, to: number): Promise<{ ms: number; longestMs: number }>;
  /** Looks pages up, one after another. */
  lookUp(count: number, size: number, seed: number): Promise<{ times: number[]; found: number; expected: number }>;
  save(numbers: number[]): Promise<number[]>;
  list(asked: ArticleQuery): Promise<{ ms: number; total: number }>;
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
  async deleteAndRestore(from, count) {
    const ids = Array.from({ length: count }, (_, i) => `generated-${from + i}`);
    const started = performance.now();
    await deleteArticles(ids);
    const deleted = performance.now();
    await restoreArticles(ids);
    return { deleteMs: deleted - started, restoreMs: performance.now() - deleted };
  },
};

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
