import { type ArticleDatabase, withArticles } from '../../article-database.ts';
import type { StoreFailure } from '../../store-failure.ts';
import { readIndexState } from '../index/index-state.ts';
import { beginReading } from '../requests/begin-reading.ts';

/** What the store takes. */
export interface StorageCount {
  articles: number;
  /** Bytes on disk of everything the extension stores, as the browser tells it; null where it does not. */
  usedBytes: number | null;
}

/** How many articles there are and what they take. */
export async function countStorage(): Promise<({ ok: true } & StorageCount) | StoreFailure> {
  const counted = await withArticles(countArticles);
  if (!counted.ok) return counted;
  const storage: Partial<StorageManager> | undefined = globalThis.navigator?.storage;
  const estimate = await storage?.estimate?.();
  return { ok: true, articles: counted.value, usedBytes: estimate?.usage ?? null };
}

/** As the index has it, since counting takes the browser seconds; where it is still being made, by the articles themselves. */
async function countArticles(database: ArticleDatabase): Promise<number> {
  const reading = beginReading(database, 'meta', 'articles');
  const state = readIndexState(await reading.objectStore('meta').get('index'));
  return state?.builtUpTo === null ? state.listed : await reading.objectStore('articles').count();
}
