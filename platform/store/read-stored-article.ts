import type { RecordReading } from '../read-record.ts';
import type { StoreFailure } from '../store-failure.ts';
import { readStoredArticles } from './read-stored-articles.ts';

/** One stored article by its id; null where there is none. What of it cannot be used is in `problems`. */
export async function readStoredArticle(
  id: string,
): Promise<{ ok: true; reading: RecordReading | null } | StoreFailure> {
  const outcome = await readStoredArticles([id]);
  return outcome.ok ? { ok: true, reading: outcome.readings[0] ?? null } : outcome;
}
