import { withArticles } from '../../article-database.ts';
import { readRecord } from '../../read-record.ts';
import type { StoreFailure } from '../../store-failure.ts';
import { askAll } from '../requests/ask-all.ts';
import { beginReading } from '../requests/begin-reading.ts';
import { isEntry } from './is-entry.ts';

/** An article that is listed and cannot be read, or only in part. */
export interface BrokenArticle {
  id: string;
  /** As it is listed. */
  title: string;
  /** True where its text is there, and something else of it is not. */
  isInPart: boolean;
}

/**
 * Those of some listed articles whose records are gone or cannot be read, or only in part, in one transaction; what is no longer
 * listed is not among them. One that has lost its title alone is: the list has it still, but may be made anew.
 */
export async function findBroken(
  ids: readonly string[],
): Promise<{ ok: true; broken: BrokenArticle[] } | StoreFailure> {
  const outcome = await withArticles((database) => {
    const reading = beginReading(database, 'articles', 'entries');
    return askAll(ids, async (id) => {
      const record: unknown = await reading.objectStore('articles').get(id);
      const { article, problems } = readRecord(id, record);
      const isInPart = article !== null;
      if (isInPart && problems.length === 0) return null;
      const entry: unknown = await reading.objectStore('entries').index('id').get(id);
      return isEntry(entry) ? { id, title: entry.title, isInPart } : null;
    });
  });
  return outcome.ok ? { ok: true, broken: outcome.value.filter((one) => one !== null) } : outcome;
}
