import type { IDBPTransaction } from 'idb';
import type { ArticleDatabase, ArticleSchema } from './article-database.ts';

const STORES = ['articles', 'versions', 'trash', 'entries', 'recent', 'shards', 'meta'] as const;
type StoreName = (typeof STORES)[number];

/** A transaction over everything that belongs to articles. */
export type ArticleChange = IDBPTransaction<ArticleSchema, StoreName[], 'readwrite'>;

/**
 * Changes the store in one transaction: everything `change` does holds, or nothing; those of other tabs wait
 * for it. `change` awaits nothing but the transaction. Throws what IndexedDB threw; where the disk was full that, not
 * the abort which followed from it.
 */
export async function changeArticles<T>(
  database: ArticleDatabase,
  change: (transaction: ArticleChange) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction([...STORES], 'readwrite');
  const abort = () => {
    try {
      transaction.abort();
    } catch (error) {
      // It has ended by itself already.
      if (!(error instanceof Error && error.name === 'InvalidStateError')) throw error;
    }
  };
  const changing = change(transaction).catch((error: unknown) => {
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
