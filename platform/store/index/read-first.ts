import { unwrap } from 'idb';
import { ownField } from '../../../core/library/files/own-field.ts';
import type { IndexReading } from './held-index.ts';

/** A record as it is stored, which may be anything. */
export interface FoundRecord {
  id: string;
  record: unknown;
}

// Deleted articles stay in the index until a merge; a few more are looked at than are given.
const SPARE = 16;

/** The records that were found; `isDamaged` where an entry on the way to them is none. */
export interface FirstRecords {
  records: FoundRecord[];
  isDamaged: boolean;
}

/**
 * The records of the first candidates that are still there, `limit` at most. Each is asked for as soon as its entry has told its
 * id, so that the browser is never waited for twice.
 */
export async function readFirst(
  reading: IndexReading,
  ranked: readonly { number: number }[],
  limit: number,
): Promise<FirstRecords> {
  const records: FoundRecord[] = [];
  let isDamaged = false;
  const last = Math.min(ranked.length, limit + SPARE);
  for (let at = 0; at < last && records.length < limit; ) {
    const next = ranked.slice(at, Math.min(last, at + limit - records.length));
    const read = await Promise.all(next.map(({ number }) => readOne(reading, number)));
    for (const one of read) {
      if (one === DAMAGED) isDamaged = true;
      else if (one !== null) records.push(one);
    }
    at += next.length;
  }
  return { records, isDamaged };
}

/** In place of a record whose entry is there and tells no id. */
const DAMAGED = 'damaged';

/** Null where the article was deleted: then it has no entry. */
function readOne(reading: IndexReading, number: number): Promise<FoundRecord | typeof DAMAGED | null> {
  const entries = unwrap(reading.objectStore('entries'));
  const articles = unwrap(reading.objectStore('articles'));
  return new Promise((resolve, reject) => {
    const asked: IDBRequest<unknown> = entries.get(number);
    asked.onerror = () => reject(asked.error);
    asked.onsuccess = () => {
      // On disk it may be anything.
      const entry: unknown = asked.result;
      if (entry === undefined) return resolve(null);
      const id = ownField(entry, 'id');
      if (typeof id !== 'string') return resolve(DAMAGED);
      const record: IDBRequest<unknown> = articles.get(id);
      record.onerror = () => reject(record.error);
      record.onsuccess = () => resolve({ id, record: record.result });
    };
  });
}
