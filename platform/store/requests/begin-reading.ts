import type { IDBPTransaction, StoreNames } from 'idb';
import type { ArticleDatabase, ArticleSchema } from '../../article-database.ts';

type Name = StoreNames<ArticleSchema>;

/**
 * A transaction that only reads. Its end need not be waited for: what fails in it fails in the request as well. (`idb`'s own
 * shortcuts leave that end to nobody: an error in the console where the browser deletes the store meanwhile.)
 */
export function beginReading<Names extends Name[]>(
  database: ArticleDatabase,
  ...stores: Names
): IDBPTransaction<ArticleSchema, Names, 'readonly'> {
  const transaction = database.transaction(stores, 'readonly');
  transaction.done.catch(() => undefined);
  return transaction;
}
