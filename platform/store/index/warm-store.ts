import { withArticles } from '../../article-database.ts';
import { beginReading } from '../requests/begin-reading.ts';
import { readHeldIndex } from './held-index.ts';
import { readBitmaps } from './read-bitmaps.ts';

/**
 * Opens the store and reads the index's state ahead of the first look-up: a browser that has just started takes longer
 * over that than over anything else. A store that does not open is met again, and said, by the look-up.
 */
export async function warmStore(): Promise<void> {
  await withArticles((database) =>
    readHeldIndex(beginReading(database, 'meta', 'recent', 'shards', 'entries', 'articles')),
  );
  await readBitmaps();
}
