import { withArticles } from '../../article-database.ts';
import { beginReading } from '../requests/begin-reading.ts';

/** The number of the entry stored last, 0 for none: whatever is stored from now on has a higher one. */
export async function newestEntry(): Promise<number> {
  const newest = await withArticles((database) =>
    beginReading(database, 'entries').objectStore('entries').openKeyCursor(null, 'prev'),
  );
  // A store that does not open is met again, and said, by what is read or written next.
  return newest.ok ? (newest.value?.key ?? 0) : 0;
}
