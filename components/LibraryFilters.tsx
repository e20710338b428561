/** How the list is sorted. */
export type ListSort = 'newest' | 'oldest' | 'title' | 'site' | 'published';

/** What of the library the list shows. */
export interface ListFilter {
  /** Words, all of which must stand in title, site or address. */
  query: string;
  sort: ListSort;
  /** "": all. */
  site: string;
  /** Days, "2026-11-24", or "". Both belong to it. */
  from: string;
  to: string;
}

interface LibraryFiltersProps {
  filter: ListFilter;
  sites: readonly { site: string; count: number }[];
  onFilter: (news: Partial<ListFilter>) => void;
}

const SORTS: Record<ListSort, string> = {
  newest: 'Newest first',
  oldest: 'Oldest first',
  title: 'Title',
  site: 'Site',
  published: 'Date of publication',
};
// A list of ten thousand sites is no list; the words of the search find the others.
const MAX_SITES = 500;

/** Search, sort, and filters by site and by the day an article was stored. */
export function LibraryFilters({ filter, sites, onFilter }: LibraryFiltersProps) {
  const shown = sites.slice(0, MAX_SITES);
  const isListed = filter.site === '' || shown.some(({ site }) => site === filter.site);
  return (
    <search class="filters">
      <label class="wide">
        <span>Search titles, sites and addresses</span>
        <input type="search" value={filter.query} onInput={(event) => onFilter({ query: event.currentTarget.value })} />
      </label>
      <label>
        <span>Sort by</span>
        <select value={filter.sort} onChange={(event) => onFilter({ sort: event.currentTarget.value as ListSort })}>
          {Object.entries(SORTS).map(([sort, name]) => (
            <option key={sort} value={sort}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>Site</span>
        <select value={filter.site} onChange={(event) => onFilter({ site: event.currentTarget.value })}>
          <option value="">All sites</option>
          {!isListed && <option value={filter.site}>{filter.site}</option>}
          {shown.map(({ site, count }) => (
            <option key={site} value={site}>
              {site} ({count.toLocaleString('en')})
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>Stored from</span>
        <input type="date" value={filter.from} onInput={(event) => onFilter({ from: event.currentTarget.value })} />
      </label>
      <label>
        <span>Stored until</span>
        <input type="date" value={filter.to} onInput={(event) => onFilter({ to: event.currentTarget.value })} />
      </label>
    </search>
  );
}
