import { expect } from 'vitest';
import { KEY_BITS } from '../../core/match/fingerprint/key-space.ts';
import type { KeyedArticle } from '../../core/match/fingerprint/postings.ts';
import { withArticles } from '../../platform/article-database.ts';
import { changeArticles } from '../../platform/change-articles.ts';
import { addToIndex, openIndexState } from '../../platform/store/add-to-index.ts';

/** Keys of a made article. */
export const KEYS = 90;
/** An index reads so many made articles in parts, and its bitmap has four bits a key: a power of two, it has two to four. */
export const MANY = 3_000;

/** Keys that no other made article has. */
export const madeKeys = (number: number) =>
  Uint32Array.from({ length: KEYS }, (_, i) => Math.imul(number * KEYS + i + 1, 0x9e3779b1) >>> (32 - KEY_BITS)).sort();

/** Made articles by number. */
export const made = (from: number, count: number): KeyedArticle[] =>
  Array.from({ length: count }, (_, i) => ({ number: from + i, keys: madeKeys(from + i) }));

/** Puts articles into the index, with entries and no records: `storedKeysOf` so many texts would take the test's time. */
export async function fillIndex(articles: KeyedArticle[]): Promise<void> {
  const outcome = await withArticles((database) =>
    changeArticles(database, async (change) => {
      const entries = change.objectStore('entries');
      for (const { number } of articles) void entries.put({ id: `a${number}` } as never, number);
      await addToIndex(change, await openIndexState(change), articles);
    }),
  );
  expect(outcome.ok).toBe(true);
}
