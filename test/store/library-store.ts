import type { StoredArticle } from '../../core/library/stored-article.ts';
import { type ArticleDatabase, withArticles } from '../../platform/article-database.ts';
import { changeArticles } from '../../platform/change-articles.ts';
import { readRecord } from '../../platform/read-record.ts';
import type { Imported } from '../../platform/store/save/add-prepared.ts';
import { saveArticles } from '../../platform/store/save/save-articles.ts';
import { deleteArticles } from '../../platform/store/trash/delete-articles.ts';
import { putBack } from '../../platform/store/trash/restore-articles.ts';
import type { StoreFailure } from '../../platform/store-failure.ts';

export type { Imported } from '../../platform/store/save/add-prepared.ts';

/*
 * The store as the tests of the database use it: everything read at once, which nothing that ships does.
 */

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
 * Adds articles; an id that is already there with other content is never overwritten. `addedAt` is ISO 8601. After
 * a failure the message says what was stored before it. See `saveArticles` for progress and cancelling.
 */
export async function importArticles(
  articles: readonly StoredArticle[],
  fileName: string,
  addedAt: string,
): Promise<({ ok: true } & Imported) | StoreFailure> {
  const outcome = await saveArticles(articles, { fileName, addedAt });
  if (!outcome.ok) return { ok: false, reason: outcome.reason, message: outcome.message };
  const { added, unchanged, skipped } = outcome;
  return { ok: true, added, unchanged, skipped };
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
  const read = await withArticles(async (database): Promise<unknown> => await database.get('articles', id));
  if (!read.ok) return read;
  const outcome = await deleteArticles([id]);
  return outcome.ok ? { ok: true, removed: read.value ?? null } : outcome;
}

/** Puts a removed record back as it was, unless there is one with its id again. */
export async function restoreStored(id: string, removed: unknown): Promise<{ ok: true } | StoreFailure> {
  const outcome = await withArticles((database) =>
    changeArticles(database, (change) => putBack(change, new Map([[id, removed]]))),
  );
  return outcome.ok ? { ok: true } : outcome;
}

async function readAll(database: ArticleDatabase): Promise<{ id: string; record: unknown }[]> {
  const { store, done } = database.transaction('articles');
  const [ids, records] = await Promise.all([store.getAllKeys(), store.getAll(), done]);
  return ids.map((id, position) => ({ id: String(id), record: records[position] }));
}
