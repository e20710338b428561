import type { ListFilter } from '../../components/LibraryFilters.tsx';
import type { ArticleQuery } from '../../platform/store/entries/list-articles.ts';

/** What a filter asks of the store. Its days are days here, from their first moment to the next one's. */
export function queryOf({ query, sort, site, from, to }: ListFilter): ArticleQuery {
  return {
    query,
    sort,
    ...(site !== '' && { site }),
    ...(isDay(from) && { from: startOf(from, 0) }),
    ...(isDay(to) && { to: startOf(to, 1) }),
  };
}

// A date field is empty while it is being typed.
const isDay = (day: string) => !Number.isNaN(Date.parse(`${day}T00:00`));

/** The first moment of a day here, or of one later, in ISO 8601. */
function startOf(day: string, later: number): string {
  const date = new Date(`${day}T00:00`);
  date.setDate(date.getDate() + later);
  return date.toISOString();
}
