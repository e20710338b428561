import type { StoredArticle } from '../core/library/stored-article.ts';
import { readBundledLibrary } from './bundled-library.ts';
import { type Imported, importArticles, readStoredArticles } from './library-store.ts';
import type { StoreFailure } from './store-failure.ts';

/** The articles pages are compared with, and in sentences what could not be used. */
export interface Library {
  articles: StoredArticle[];
  problems: string[];
}

/**
 * Reads the bundled library and the reader's own articles. Where one of the two cannot be read the
 * other still holds, and `problems` says so. An added article never takes the place of a bundled one.
 */
export async function loadLibrary(): Promise<Library> {
  const [bundled, stored] = await Promise.all([loadBundled(), loadStored()]);
  const ids = new Set(bundled.articles.map(({ id }) => id));
  return {
    articles: [...bundled.articles, ...stored.articles.filter(({ id }) => !ids.has(id))],
    problems: [...bundled.problems, ...stored.problems],
  };
}

/** Adds the articles of a file to the reader's own; one that has a bundled article's id is skipped. */
export async function addToLibrary(
  articles: readonly StoredArticle[],
  fileName: string,
  addedAt: string,
): Promise<({ ok: true } & Imported) | StoreFailure> {
  const bundled = await loadBundled();
  const ids = new Set(bundled.articles.map(({ id }) => id));
  const outcome = await importArticles(
    articles.filter(({ id }) => !ids.has(id)),
    fileName,
    addedAt,
  );
  if (!outcome.ok) return outcome;
  const kept = articles.map(({ id }) => id).filter((id) => ids.has(id));
  return { ...outcome, skipped: [...kept, ...outcome.skipped] };
}

async function loadBundled(): Promise<Library> {
  const reading = await readBundledLibrary();
  if (!reading.ok) {
    return { articles: [], problems: [`The library that came with Says Who cannot be read. ${reading.message}`] };
  }
  return { articles: reading.articles, problems: reading.faults.map(({ where, message }) => `${where}: ${message}`) };
}

async function loadStored(): Promise<Library> {
  const reading = await readStoredArticles();
  if (reading.ok) return reading;
  return { articles: [], problems: [`${reading.message} Pages are compared with the bundled library alone.`] };
}
