import type { ArticleDatabase, ArticleEntry } from '../../article-database.ts';
import { readIndexState } from '../index/index-state.ts';
import { beginReading } from '../requests/begin-reading.ts';
import { foldForSearch } from './fold-for-search.ts';
import { isEntry } from './is-entry.ts';

/** All entries at one moment. */
export interface Catalogue {
  revision: number;
  entries: ArticleEntry[];
  /** What a search looks in, for each entry; made at the first search. */
  folded(): readonly string[];
  sites: { site: string; count: number }[];
  /** True where entries cannot be read, or are not as many as there should be. */
  isDamaged: boolean;
}

/** Numbers whose entries are read at once, 20 ms; between two the page draws. */
const CHUNK = 2_000;

let kept: Catalogue | null = null;

/** Reads all entries, or gives what was read before where nothing has changed since. */
export async function readCatalogue(database: ArticleDatabase): Promise<Catalogue> {
  const reading = beginReading(database, 'meta', 'entries');
  const state = readIndexState(await reading.objectStore('meta').get('index'));
  const revision = state?.revision ?? -1;
  if (kept?.revision === revision && revision !== -1) return kept;
  const last = await reading.objectStore('entries').openKeyCursor(null, 'prev');
  const entries: ArticleEntry[] = [];
  let broken = 0;
  const read = (from: number) =>
    beginReading(database, 'entries')
      .objectStore('entries')
      .getAll(IDBKeyRange.bound(from, from + CHUNK - 1));
  const highest = last?.key ?? 0;
  // While one chunk is taken in the browser reads the next.
  let next = read(0);
  for (let from = 0; from <= highest; from += CHUNK) {
    const chunk = await next;
    next = read(from + CHUNK);
    for (const entry of chunk) {
      if (isEntry(entry)) entries.push(entry);
      else broken += 1;
    }
  }
  await next;
  // While the chunks were read others may have written: then there are more or fewer by right.
  const after = readIndexState(await beginReading(database, 'meta').objectStore('meta').get('index'));
  const isLost = state?.builtUpTo === null && after?.revision === revision && entries.length !== state.listed;
  const folded = once(() => entries.map(foldEntry));
  kept = { revision, entries, folded, sites: countSites(entries), isDamaged: broken > 0 || isLost };
  return kept;
}

const foldEntry = ({ title, site, url = '' }: ArticleEntry) => foldForSearch(`${title}\n${site}\n${url}`);

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
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
