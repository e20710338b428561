import type { ArticleDatabase, ArticleEntry } from '../article-database.ts';
import { beginReading } from './begin-reading.ts';
import { readIndexState } from './index-state.ts';

/** All entries at one moment. */
export interface Catalogue {
  revision: number;
  entries: ArticleEntry[];
  /** What a search looks in, for each entry. */
  folded: string[];
  sites: { site: string; count: number }[];
}

/** Entries read at once, 20 ms; between two the page draws. */
const CHUNK = 2_000;

let kept: Catalogue | null = null;

/** Reads all entries, or gives what was read before where nothing has changed since. */
export async function readCatalogue(database: ArticleDatabase): Promise<Catalogue> {
  const revision = readIndexState(await database.get('meta', 'index'))?.revision ?? -1;
  if (kept?.revision === revision && revision !== -1) return kept;
  const entries: ArticleEntry[] = [];
  for (let after = 0; ; ) {
    const range = IDBKeyRange.lowerBound(after, true);
    const store = beginReading(database, 'entries').objectStore('entries');
    const [numbers, chunk] = await Promise.all([store.getAllKeys(range, CHUNK), store.getAll(range, CHUNK)]);
    for (const entry of chunk) entries.push(entry);
    if (chunk.length < CHUNK) break;
    after = numbers.at(-1) ?? after;
  }
  const folded = entries.map(({ title, site, url = '' }) => `${title}\n${site}\n${url}`.toLowerCase());
  kept = { revision, entries, folded, sites: countSites(entries) };
  return kept;
}

/** Forgets what is held in memory: the database was deleted or made anew. */
export function forgetCatalogue(): void {
  kept = null;
}

function countSites(entries: readonly ArticleEntry[]): { site: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { site } of entries) if (site !== '') counts.set(site, (counts.get(site) ?? 0) + 1);
  return Array.from(counts, ([site, count]) => ({ site, count })).sort((a, b) => b.count - a.count);
}
