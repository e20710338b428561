import type { ArticleEntry } from '../../article-database.ts';
import type { ArticleChange } from '../../change-articles.ts';
import { isEntry } from './is-entry.ts';

/** Entries read at once. */
const CHUNK = 2_000;

/** The entries of articles whose records are gone: they alone tell what was there. */
export async function listLost(change: ArticleChange): Promise<ArticleEntry[]> {
  const there = new Set<unknown>(await change.objectStore('articles').getAllKeys());
  const entries = change.objectStore('entries');
  const lost = new Map<string, ArticleEntry>();
  let last: number | undefined = -1;
  while (last !== undefined) {
    const range = IDBKeyRange.lowerBound(last, true);
    const [numbers, read]: [number[], ArticleEntry[]] = await Promise.all([
      entries.getAllKeys(range, CHUNK),
      entries.getAll(range, CHUNK),
    ]);
    for (const entry of read) if (isEntry(entry) && !there.has(entry.id)) lost.set(entry.id, entry);
    last = numbers.at(-1);
  }
  return [...lost.values()];
}
