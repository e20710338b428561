import type { IDBPObjectStore } from 'idb';
import type { ArticleDatabase, ArticleSchema } from './article-database.ts';

/** The store of articles within a transaction that may change it. */
export type WritableArticles = IDBPObjectStore<ArticleSchema, ['articles'], 'articles', 'readwrite'>;

/**
 * Changes the store in one transaction: everything `change` does holds, or nothing. Throws what
 * IndexedDB threw; where the disk was full that, not the abort which followed from it.
 */
export async function changeArticles<T>(
  database: ArticleDatabase,
  change: (store: WritableArticles) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction('articles', 'readwrite');
  const abort = () => {
    try {
      transaction.abort();
    } catch (error) {
      // It has ended by itself already.
      if (!(error instanceof Error && error.name === 'InvalidStateError')) throw error;
    }
  };
  const changing = change(transaction.store).catch((error: unknown) => {
    abort();
    throw error;
  });
  const [changed, done] = await Promise.allSettled([changing, transaction.done]);
  if (done.status === 'rejected' && !isAbort(done.reason)) throw done.reason;
  if (changed.status === 'rejected') throw changed.reason;
  if (done.status === 'rejected') throw done.reason;
  return changed.value;
}

const isAbort = (error: unknown) => error instanceof Error && error.name === 'AbortError';
