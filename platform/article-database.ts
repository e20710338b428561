import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { describeStoreFailure, StoreBlocked, type StoreFailure } from './store-failure.ts';

/** A record as it is written; what is read may be anything, the disk and older versions being what they are. */
export interface StoredRecord {
  /** In the library file's form. */
  article: object;
  /** ISO 8601. */
  addedAt: string;
  fileName: string;
}

/** What the database holds: records by the article's id. */
export interface ArticleSchema extends DBSchema {
  articles: { key: string; value: StoredRecord };
}

/** The database of added articles. */
export type ArticleDatabase = IDBPDatabase<ArticleSchema>;

const NAME = 'says-who';
const VERSION = 1;
// A store damaged on disk may never answer, and the bundled library must not wait for it. A choice: long
// enough for a cold disk, short enough that a page being read is not given up.
const OPEN_TIMEOUT_MS = 5_000;

let connection: Promise<ArticleDatabase> | null = null;

/**
 * Does something with the database of added articles, opening it where it is not open. A connection that was
 * closed under us is opened anew, once. What IndexedDB refuses is a value; nothing is ever deleted to repair it.
 */
export async function withArticles<T>(
  run: (database: ArticleDatabase) => Promise<T>,
): Promise<{ ok: true; value: T } | StoreFailure> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      connection ??= open();
      return { ok: true, value: await run(await connection) };
    } catch (error) {
      connection = null;
      const isClosed = error instanceof Error && error.name === 'InvalidStateError';
      if (!isClosed || attempt > 1) return describeStoreFailure(error);
    }
  }
}

/** Closes the database if it is open; the next use opens it again. */
export async function closeArticles(): Promise<void> {
  const closing = connection;
  connection = null;
  // One that never opened has nothing to close.
  await closing?.then(
    (database) => database.close(),
    () => undefined,
  );
}

function open(): Promise<ArticleDatabase> {
  return new Promise((resolve, reject) => {
    let isGivenUp = false;
    const giveUp = () => {
      isGivenUp = true;
      reject(new StoreBlocked());
    };
    const timer = setTimeout(giveUp, OPEN_TIMEOUT_MS);
    openDatabase(giveUp)
      // One that opens too late would stand in the way of a newer version, unseen.
      .then((database) => (isGivenUp ? database.close() : resolve(database)), reject)
      .finally(() => clearTimeout(timer));
  });
}

async function openDatabase(onBlocked: () => void): Promise<ArticleDatabase> {
  if (typeof indexedDB === 'undefined') throw new DOMException('no IndexedDB here', 'InvalidStateError');
  const forget = () => {
    connection = null;
  };
  return await openDB<ArticleSchema>(NAME, VERSION, {
    upgrade: (database) => {
      database.createObjectStore('articles');
    },
    blocked: onBlocked,
    // A newer version of ours, in another context, waits for this one to let go.
    blocking: (_current, _blocked, event) => {
      forget();
      (event.target as IDBDatabase).close();
    },
    terminated: forget,
  });
}
