import { unwrap } from 'idb';
import type { ArticleEntry } from '../../article-database.ts';
import type { IndexReading } from './held-index.ts';

/** A record as it is stored, which may be anything. */
export interface FoundRecord {
  id: string;
  record: unknown;
}

// Deleted articles stay in the index until a merge; a few more are looked at than are given.
const SPARE = 16;

/**
 * The records of the first candidates that are still there, `limit` at most. Each is asked for as soon as its entry has told its
 * id, so that the browser is never waited for twice.
 */
export async function readFirst(
  reading: IndexReading,
  ranked: readonly { number: number }[],
  limit: number,
): Promise<FoundRecord[]> {
  const found: FoundRecord[] = [];
  const last = Math.min(ranked.length, limit + SPARE);
  for (let at = 0; at < last && found.length < limit; ) {
    const next = ranked.slice(at, Math.min(last, at + limit - found.length));
    const read = await Promise.all(next.map(({ number }) => readOne(reading, number)));
    found.push(...read.filter((one) => one !== null));
    at += next.length;
  }
  return found;
}

/** Null where the article was deleted. */
function readOne(reading: IndexReading, number: number): Promise<FoundRecord | null> {
  const entries = unwrap(reading.objectStore('entries'));
  const articles = unwrap(reading.objectStore('articles'));
  return new Promise((resolve, reject) => {
    const asked: IDBRequest<ArticleEntry | undefined> = entries.get(number);
    asked.onerror = () => reject(asked.error);
    asked.onsuccess = () => {
      // On disk it may be anything.
      const id: unknown = asked.result?.id;
      if (typeof id !== 'string') return resolve(null);
      const record: IDBRequest<unknown> = articles.get(id);
      record.onerror = () => reject(record.error);
      record.onsuccess = () => resolve({ id, record: record.result });
    };
  });
}
