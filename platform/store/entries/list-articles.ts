import type { ArticleEntry } from '../../article-database.ts';
import { withArticles } from '../../article-database.ts';
import { changeArticles } from '../../change-articles.ts';
import type { StoreFailure } from '../../store-failure.ts';
import { resetDamaged } from '../index/add-to-index.ts';
import { buildIndex } from '../index/build-index.ts';
import { foldForSearch } from './fold-for-search.ts';
import { type Catalogue, readCatalogue } from './read-catalogue.ts';

export type ArticleSort = 'newest' | 'oldest' | 'title' | 'site' | 'published';

/** What the library page asks for. Left out: everything. */
export interface ArticleQuery {
  /** Words, all of which stand in title, site or address, in whatever case and typography. */
  query?: string;
  sort?: ArticleSort;
  site?: string;
  /** Stored on this day or later, ISO 8601. */
  from?: string;
  /** Stored before this moment, ISO 8601. */
  to?: string;
  offset?: number;
  limit?: number;
}

/** A page of the list. */
export interface ArticleList {
  /** How many there are in all that fit. */
  total: number;
  entries: ArticleEntry[];
  /** Sites of all articles with their number, the most frequent first. */
  sites: { site: string; count: number }[];
}

interface Listed {
  catalogue: Catalogue;
  asked: string;
  entries: ArticleEntry[];
}

const DEFAULT_LIMIT = 50;
// The list that was asked for last: scrolling asks for the next part of the same.
let listed: Listed | null = null;
// Made anew and still not as it should be, it is taken as it is: at 100,000 articles it takes minutes.
let mendedAt: number | null = null;

/**
 * Lists stored articles without reading them. The first call reads all entries, a second or two at 100,000 (`listNewest` does not); later ones take what is in
 * memory until something changes, in this context or another. Damaged entries are made anew from the articles. For the
 * library page, not for the background.
 */
export async function listArticles(asked: ArticleQuery): Promise<({ ok: true } & ArticleList) | StoreFailure> {
  const { offset = 0, limit = DEFAULT_LIMIT, ...filter } = asked;
  const found = await list(filter);
  if (!found.ok) return found;
  const { entries, catalogue } = found.listed;
  return { ok: true, total: entries.length, entries: entries.slice(offset, offset + limit), sites: catalogue.sites };
}

/** The ids of all articles that fit, in the list's order. */
export async function listIds(asked: ArticleQuery): Promise<{ ok: true; ids: string[] } | StoreFailure> {
  const { offset: _offset, limit: _limit, ...filter } = asked;
  const found = await list(filter);
  return found.ok ? { ok: true, ids: found.listed.entries.map(({ id }) => id) } : found;
}

/** Those of some ids that are stored, without putting all that is stored in an order. */
export async function listStored(ids: ReadonlySet<string>): Promise<{ ok: true; ids: Set<string> } | StoreFailure> {
  const outcome = await readBuilt();
  if (!outcome.ok) return outcome;
  return { ok: true, ids: new Set(outcome.value.entries.flatMap(({ id }) => (ids.has(id) ? id : []))) };
}

async function list(filter: ArticleQuery): Promise<{ ok: true; listed: Listed } | StoreFailure> {
  let outcome = await readBuilt();
  if (outcome.ok && outcome.value.isDamaged && outcome.value.revision !== mendedAt) {
    const { revision } = outcome.value;
    const reset = await withArticles((database) =>
      changeArticles(database, (change) => resetDamaged(change, revision)),
    );
    outcome = reset.ok ? await readBuilt() : reset;
    if (outcome.ok) mendedAt = outcome.value.revision;
  }
  if (!outcome.ok) return outcome;
  const catalogue = outcome.value;
  const name = JSON.stringify(filter);
  if (listed?.catalogue !== catalogue || listed.asked !== name) {
    listed = { catalogue, asked: name, entries: sort(select(catalogue, filter), filter.sort ?? 'newest') };
  }
  return { ok: true, listed };
}

async function readBuilt(): Promise<{ ok: true; value: Catalogue } | StoreFailure> {
  const built = await buildIndex();
  return built.ok ? await withArticles(readCatalogue) : built;
}

function select(catalogue: Catalogue, { query = '', site, from = '', to }: ArticleQuery): ArticleEntry[] {
  const words = foldForSearch(query).split(/\s+/).filter(Boolean);
  const folded = words.length > 0 ? catalogue.folded() : [];
  return catalogue.entries.filter((entry, i) => {
    if (site !== undefined && entry.site !== site) return false;
    if (entry.addedAt < from || (to !== undefined && entry.addedAt >= to)) return false;
    return words.every((word) => folded[i]?.includes(word));
  });
}

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const MOMENT = /^\d{4}-\d\d-\d\d[T ]\d\d:/;

/** When an article was published, so that it sorts as text; "" for what is no date in ISO 8601. */
function publishedAt(published: string): string {
  const time = MOMENT.test(published) ? Date.parse(published) : Number.NaN;
  if (!Number.isNaN(time)) return new Date(time).toISOString();
  return /^\d{4}(?:-|$)/.test(published) ? published : '';
}

/** The last published first. */
function sortByPublished(entries: readonly ArticleEntry[]): ArticleEntry[] {
  const dated = entries.map((entry) => ({ entry, at: publishedAt(entry.published) }));
  return dated.sort((a, b) => byText(b.at, a.at)).map(({ entry }) => entry);
}

/** Dates in ISO 8601 sort as text; `entries` is a copy of its own and in the order of numbers. */
function sort(entries: ArticleEntry[], order: ArticleSort): ArticleEntry[] {
  switch (order) {
    case 'newest':
      return entries.reverse().sort((a, b) => byText(b.addedAt, a.addedAt));
    case 'oldest':
      return entries.sort((a, b) => byText(a.addedAt, b.addedAt));
    case 'published':
      return sortByPublished(entries);
    case 'title':
      return entries.sort((a, b) => collator.compare(a.title, b.title));
    case 'site':
      return entries.sort((a, b) => byText(a.site, b.site) || byText(b.addedAt, a.addedAt));
  }
}
