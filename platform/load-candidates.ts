import { addressKey } from '../core/library/addresses/address-key.ts';
import type { LibraryReading } from '../core/library/files/library-reading.ts';
import { isFoundByAnalysis } from '../core/library/notes/automatic-id.ts';
import type { StoredArticle } from '../core/library/stored-article.ts';
import type { Embedding } from '../core/match/embedding/embed-text.ts';
import { readBundledLibrary } from './bundled-library.ts';
import { findAlike } from './store/embeddings/find-alike.ts';
import { findCandidateArticles } from './store/index/find-candidate-articles.ts';
import { warmStore } from './store/index/warm-store.ts';
import { readRecentArticles } from './store/read-recent-articles.ts';

/** The articles a page is compared with, and in sentences what could not be used. */
export interface Candidates {
  articles: StoredArticle[];
  problems: string[];
}

/** A page, as far as it is looked for. */
export interface Sought {
  text: string;
  /** Null where it has none. */
  address: string | null;
  /** Of its own article; null without vectors, and for texts they do not know. */
  embedding: Promise<Embedding | null>;
}

/** Articles given for what their words mean; each costs 2 ms to read, and 5 to 10 where core aligns it. */
const MAX_ALIKE = 4;
/** Articles stored last that every page is compared with: their embeddings may not be made yet, or there are no vectors. */
const RECENT = 2;

// A file of the extension's own package: it cannot change while the background runs.
let bundled: Promise<LibraryReading> | null = null;

/**
 * The bundled articles and those of the store that a page may carry, eighteen at most, whatever the store's size: those
 * that share words, names or numbers with it, those nearest in meaning, since an article told anew in other words throughout
 * shares nothing that the index could be asked for, and the ones stored last. The one stored from the page's own
 * `address` comes first. Where one of the two libraries cannot be read the other still holds, and `problems` says so. A
 * stored article never takes the place of a bundled one.
 */
export async function loadCandidates({ text, address, embedding }: Sought): Promise<Candidates> {
  const [own, stored] = await Promise.all([readBundled(), findStored(text, embedding)]);
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

async function findStored(text: string, embedding: Promise<Embedding | null>): Promise<Candidates> {
  const [reading, alike, recent] = await Promise.all([
    findCandidateArticles(text),
    embedding.then((known) => known && findAlike(known, MAX_ALIKE)),
    readRecentArticles(RECENT),
  ]);
  if (!reading.ok)
    return { articles: [], problems: [`${reading.message} Pages are compared only with what came with Says Who.`] };
  const more = [alike, recent].flatMap((found) => (found?.ok ? found.articles : []));
  return { ...reading, articles: addOthers(reading.articles, more) };
}

function addOthers(found: readonly StoredArticle[], more: readonly StoredArticle[]): StoredArticle[] {
  const all = new Map(found.map((article) => [article.id, article]));
  for (const article of more) if (!all.has(article.id)) all.set(article.id, article);
  return [...all.values()];
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
