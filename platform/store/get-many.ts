import type { StoreNames } from 'idb';
import { type IDBPObjectStore, unwrap } from 'idb';
import type { ArticleSchema } from '../article-database.ts';

type Name = StoreNames<ArticleSchema>;

/**
 * The records with these keys, undefined where there is none, all asked for at once. For look-ups, which ask for hundreds: `idb`
 * makes a promise, listeners and a proxy of each, which takes longer than the answer.
 */
export function getMany<Store extends Name>(
  store: IDBPObjectStore<ArticleSchema, Name[], Store, 'readonly'>,
  keys: readonly (string | number)[],
): Promise<unknown[]> {
  const raw = unwrap(store);
  return new Promise((resolve, reject) => {
    const records = new Array<unknown>(keys.length);
    let missing = keys.length;
    if (missing === 0) resolve(records);
    for (const [i, key] of keys.entries()) {
      const request: IDBRequest<unknown> = raw.get(key);
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        records[i] = request.result;
        missing -= 1;
        if (missing === 0) resolve(records);
      };
    }
  });
}
