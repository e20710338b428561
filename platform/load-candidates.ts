import { addressKey } from '../core/library/address-key.ts';
import { isFoundByAnalysis } from '../core/library/automatic-id.ts';
import type { LibraryReading } from '../core/library/library-reading.ts';
import type { StoredArticle } from '../core/library/stored-article.ts';
import { readBundledLibrary } from './bundled-library.ts';
import { findCandidateArticles } from './store/find-candidate-articles.ts';
import { readRecentArticles } from './store/read-recent-articles.ts';
import { warmStore } from './store/warm-store.ts';

/** The articles a page is compared with, and in sentences what could not be used. */
export interface Candidates {
  articles: StoredArticle[];
  problems: string[];
}

/** Articles stored last that every page is compared with: each costs 2 ms to read, and 5 to 10 where core aligns it. */
const RECENT = 6;

// A file of the extension's own package: it cannot change while the background runs.
let bundled: Promise<LibraryReading> | null = null;

/**
 * The bundled articles and those of the store that a page with this text may carry, eighteen at most, whatever the
 * store's size: those that share words, names or numbers with it, and the ones stored last, since an article told anew
 * in other words throughout shares nothing that the index could be asked for. The one stored from the page's own
 * `address` comes first. Where one of the two libraries cannot be read the other still holds, and `problems` says so. A
 * stored article never takes the place of a bundled one.
 */
export async function loadCandidates(text: string, address: string | null = null): Promise<Candidates> {
  const [own, stored] = await Promise.all([readBundled(), findStored(text)]);
  const ids = new Set(own.articles.map(({ id }) => id));
  const found = stored.articles.filter(({ id }) => !ids.has(id)).map(withoutFound);
  const key = address === null ? null : addressKey(address);
  const isHere = ({ origin }: StoredArticle) => key !== null && key === addressKey(origin.url ?? '');
  return {
    articles: [...found.filter(isHere), ...own.articles, ...found.filter((article) => !isHere(article))],
    problems: [...own.problems, ...stored.problems],
  };
}

/** Reads ahead what `loadCandidates` needs whatever the page says. What cannot be read is met again, and said, there. */
export async function warmCandidates(): Promise<void> {
  await Promise.all([readBundled(), warmStore()]);
}

async function readBundled(): Promise<Candidates> {
  bundled ??= readBundledLibrary();
  const reading = await bundled;
  // A file that was not there may be there next time: an extension is being updated.
  if (!reading.ok) bundled = null;
  if (!reading.ok) {
    return { articles: [], problems: [`The library that came with Says Who cannot be read. ${reading.message}`] };
  }
  return { articles: reading.articles, problems: reading.faults.map(({ where, message }) => `${where}: ${message}`) };
}

async function findStored(text: string): Promise<Candidates> {
  const [reading, recent] = await Promise.all([findCandidateArticles(text), readRecentArticles(RECENT)]);
  if (reading.ok) return recent.ok ? { ...reading, articles: addOthers(reading.articles, recent.articles) } : reading;
  return { articles: [], problems: [`${reading.message} Pages are compared with the bundled library alone.`] };
}

function addOthers(found: readonly StoredArticle[], more: readonly StoredArticle[]): StoredArticle[] {
  const ids = new Set(found.map(({ id }) => id));
  return [...found, ...more.filter(({ id }) => !ids.has(id))];
}

/**
 * Analysis finds its notes anew on every page; those found at storing would only hide what it sees there now. Inserted
 * lines stay: their words count for no match.
 */
function withoutFound(article: StoredArticle): StoredArticle {
  return { ...article, notes: article.notes.filter((note) => note.kind === 'inserted' || !isFoundByAnalysis(note)) };
}

/** For tests: forgets the bundled library that was read. */
export function forgetBundled(): void {
  bundled = null;
}
