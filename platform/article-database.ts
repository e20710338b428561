import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { newIndexState } from './store/index/index-state.ts';
import { describeStoreFailure, StoreBlocked, type StoreFailure } from './store-failure.ts';
import { tellStoreLoss } from './store-loss.ts';

/** A record as it is written; what is read may be anything, the disk and older versions being what they are. */
export interface StoredRecord {
  /** In the library file's form. */
  article: object;
  /** ISO 8601. */
  addedAt: string;
  fileName: string;
}

/** What is listed of an article without reading it. Made from the record, and made anew where it is lost. */
export interface ArticleEntry {
  id: string;
  /** The id where the record cannot be read. */
  title: string;
  site: string;
  /** Left out where there is none. */
  url?: string;
  /** What the spellings of that address have in common (`addressKey`). An index passes over what is missing. */
  page?: string;
  /** As written by the publisher, or "". */
  published: string;
  /** ISO 8601. */
  addedAt: string;
  /** When it came with a file that says it was stored at another time. ISO 8601. */
  arrivedAt?: string;
  fileName: string;
  noteCount: number;
  /** UTF-16 units. */
  textLength: number;
}

/** A record that a newer text took the place of. */
export interface FormerRecord {
  id: string;
  record: StoredRecord;
  /** ISO 8601. */
  replacedAt: string;
}

/** A deleted record, until it is forgotten. */
export interface DeletedRecord {
  record: unknown;
  /** ISO 8601. */
  deletedAt: string;
}

/**
 * What the database holds. `articles`, `versions` and `trash` are the reader's own; the rest is made from `articles`
 * and may be thrown away and made anew at any time. An article's number is given once and never again.
 */
export interface ArticleSchema extends DBSchema {
  articles: { key: string; value: StoredRecord };
  versions: { key: number; value: FormerRecord; indexes: { id: string } };
  trash: { key: string; value: DeletedRecord };
  /** By number. */
  entries: { key: number; value: ArticleEntry; indexes: { id: string; page: string; addedAt: string } };
  /** By number: the sorted keys of the newest articles, those in no segment yet. */
  recent: { key: number; value: Uint32Array };
  /** By segment and shard: see `shardKey`. */
  shards: { key: number; value: Uint8Array };
  /** "index", the embeddings (`embedding-table.ts`), and what is known of the trash. */
  meta: { key: string; value: unknown };
}

/** The database of added articles. */
export type ArticleDatabase = IDBPDatabase<ArticleSchema>;

/** Its name in the browser. */
export const DATABASE_NAME = 'says-who';
/** 1 held `articles` alone, 2 could not list entries by date, 3 knew addresses as they were spelt. */
export const DATABASE_VERSION = 4;
// A store damaged on disk may never answer, and the bundled library must not wait for it. A choice: long
// enough for a cold disk, short enough that a page being read is not given up.
const OPEN_TIMEOUT_MS = 5_000;

let connection: Promise<ArticleDatabase> | null = null;

/** What IndexedDB says of a connection that was closed under us, and of one that was not made because it is just being cleared. */
const PASSING = { open: 'InvalidStateError', opening: 'AbortError' };

/**
 * Does something with the database of added articles, opening it where it is not open. A connection that was
 * closed under us is opened anew, once. What IndexedDB refuses is a value; nothing is ever deleted to repair it.
 */
export async function withArticles<T>(
  run: (database: ArticleDatabase) => Promise<T>,
): Promise<{ ok: true; value: T } | StoreFailure> {
  for (let attempt = 1; ; attempt += 1) {
    let state: keyof typeof PASSING = 'opening';
    try {
      connection ??= open();
      const database = await connection;
      state = 'open';
      return { ok: true, value: await run(database) };
    } catch (error) {
      connection = null;
      const isPassing = error instanceof Error && error.name === PASSING[state];
      if (!isPassing || attempt > 1) return describeStoreFailure(error);
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
  return await openDB<ArticleSchema>(DATABASE_NAME, DATABASE_VERSION, {
    upgrade,
    blocked: onBlocked,
    // A newer version of ours, in another context, waits for this one to let go; without a version it is deleted.
    blocking: (_current, newVersion, event) => {
      forget();
      (event.target as IDBDatabase).close();
      if (newVersion === null) tellStoreLoss();
    },
    terminated: () => {
      forget();
      tellStoreLoss();
    },
  });
}

/**
 * Brings an older database to this version in one transaction, which takes everything back if any of it fails. The reader's own
 * (`articles`, `versions`, `trash`) is not touched; what is made from it is made anew afterwards (`buildIndex`).
 */
function upgrade(database: ArticleDatabase, oldVersion: number, _newVersion: number | null, change: Upgrade): void {
  // What fails in it fails in opening, which is waited for.
  change.done.catch(() => undefined);
  if (!has(database, 'articles')) database.createObjectStore('articles');
  if (!has(database, 'versions'))
    database.createObjectStore('versions', { autoIncrement: true }).createIndex('id', 'id');
  if (!has(database, 'trash')) database.createObjectStore('trash');
  for (const name of ['entries', 'recent', 'shards', 'meta'] as const) {
    if (has(database, name)) database.deleteObjectStore(name);
  }
  const entries = database.createObjectStore('entries', { autoIncrement: true });
  entries.createIndex('id', 'id', { unique: true });
  entries.createIndex('page', 'page');
  entries.createIndex('addedAt', 'addedAt');
  for (const name of ['recent', 'shards', 'meta'] as const) database.createObjectStore(name);
  const state = newIndexState(Date.now());
  change
    .objectStore('meta')
    // A new store has nothing the index would have to be made from. Without a state it would be taken for damaged.
    .put(oldVersion > 0 ? state : { ...state, builtUpTo: null }, 'index')
    .catch(() => undefined);
}

type Upgrade = IDBPTransaction<ArticleSchema, StoreNames<ArticleSchema>[], 'versionchange'>;

/** `contains` of an object store's name, which the types hold to be certain. */
const has = ({ objectStoreNames }: ArticleDatabase, name: string) => [...objectStoreNames].some((one) => one === name);
