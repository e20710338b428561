import type { StoredArticle } from '../core/library/stored-article.ts';
import { writeArticle } from '../core/library/write-article.ts';
import { type ArticleDatabase, type StoredRecord, withArticles } from './article-database.ts';
import { changeArticles, type WritableArticles } from './change-articles.ts';
import { readRecord } from './read-record.ts';
import type { StoreFailure } from './store-failure.ts';

/** What became of the articles of a file, by id, in the file's order. */
export interface Imported {
  added: string[];
  /** Already stored, with the same content. */
  unchanged: string[];
  /** Already stored with other content, which was left as it is. */
  skipped: string[];
}

/** An added article as a list shows it. */
export interface StoredEntry {
  id: string;
  /** The id where the record cannot be read. */
  title: string;
  noteCount: number;
  /** The file it came with. */
  fileName: string;
  /** ISO 8601. */
  addedAt: string;
  /** What of it cannot be used, in sentences. */
  problems: string[];
}

/**
 * Adds articles, all in one transaction: after a failure none of them is stored. An id that is
 * already there with other content is never overwritten. `addedAt` is ISO 8601.
 */
export async function importArticles(
  articles: readonly StoredArticle[],
  fileName: string,
  addedAt: string,
): Promise<({ ok: true } & Imported) | StoreFailure> {
  const records = articles.map((article) => ({ article: writeArticle(article), addedAt, fileName, id: article.id }));
  const outcome = await withArticles((database) => changeArticles(database, (store) => addRecords(store, records)));
  return outcome.ok ? { ok: true, ...outcome.value } : outcome;
}

/** All added articles, in the order of their ids, those that cannot be read among them. */
export async function listStored(): Promise<{ ok: true; entries: StoredEntry[] } | StoreFailure> {
  const outcome = await withArticles(readAll);
  if (!outcome.ok) return outcome;
  const entries = outcome.value.map(({ id, record }) => {
    const { article, addedAt, fileName, problems } = readRecord(id, record);
    return { id, title: article?.title ?? id, noteCount: article?.notes.length ?? 0, fileName, addedAt, problems };
  });
  return { ok: true, entries };
}

/** The added articles that can be read; each that cannot has a sentence in `problems` and stays as it is. */
export async function readStoredArticles(): Promise<
  { ok: true; articles: StoredArticle[]; problems: string[] } | StoreFailure
> {
  const outcome = await withArticles(readAll);
  if (!outcome.ok) return outcome;
  const readings = outcome.value.map(({ id, record }) => readRecord(id, record));
  return {
    ok: true,
    articles: readings.flatMap(({ article }) => (article === null ? [] : [article])),
    problems: readings.flatMap(({ problems }) => problems),
  };
}

/** Removes an added article. `removed` is the record for `restoreStored`, null if there was none. */
export async function removeStored(id: string): Promise<{ ok: true; removed: unknown } | StoreFailure> {
  const outcome = await withArticles((database) =>
    changeArticles(database, async (store) => {
      const removed: unknown = await store.get(id);
      await store.delete(id);
      return removed ?? null;
    }),
  );
  return outcome.ok ? { ok: true, removed: outcome.value } : outcome;
}

/** Puts a removed record back as it was, unless there is one with its id again. */
export async function restoreStored(id: string, removed: unknown): Promise<{ ok: true } | StoreFailure> {
  const outcome = await withArticles((database) =>
    changeArticles(database, async (store) => {
      const isFree = (await store.getKey(id)) === undefined;
      if (isFree) await store.put(removed as StoredRecord, id);
    }),
  );
  return outcome.ok ? { ok: true } : outcome;
}

async function addRecords(store: WritableArticles, records: (StoredRecord & { id: string })[]): Promise<Imported> {
  const imported: Imported = { added: [], unchanged: [], skipped: [] };
  for (const { id, ...record } of records) {
    const kept: Partial<StoredRecord> | null | undefined = await store.get(id);
    if (kept === undefined) {
      await store.add(record, id);
      imported.added.push(id);
    } else {
      const isSame = JSON.stringify(kept?.article) === JSON.stringify(record.article);
      imported[isSame ? 'unchanged' : 'skipped'].push(id);
    }
  }
  return imported;
}

async function readAll(database: ArticleDatabase): Promise<{ id: string; record: unknown }[]> {
  const { store, done } = database.transaction('articles');
  const [ids, records] = await Promise.all([store.getAllKeys(), store.getAll(), done]);
  return ids.map((id, position) => ({ id: String(id), record: records[position] }));
}
