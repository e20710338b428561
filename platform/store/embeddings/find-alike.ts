import type { StoredArticle } from '../../../core/library/stored-article.ts';
import type { Embedding } from '../../../core/match/embedding/embed-text.ts';
import { bytesOf, createSimilarity } from '../../../core/match/embedding/quantize.ts';
import { withArticles } from '../../article-database.ts';
import { readRecord } from '../../read-record.ts';
import type { StoreFailure } from '../../store-failure.ts';
import { readFirst } from '../index/read-first.ts';
import { beginReading } from '../requests/begin-reading.ts';
import { type EmbeddingTable, firstOf, readTable, TABLE_STORE, tableRange } from './embedding-table.ts';

/**
 * Cosine below which an article is no candidate. Of 15 far tellings the least alike has 0.54 with its article; the fourth most
 * alike of 891 other articles, on one country's politics most of them, has 0.43 to 0.67 (goldens/match/tuning and PolNeAR, train,
 * 2026-11).
 */
const MIN_COSINE = 0.45;

/**
 * The stored articles, `limit` at most, that are nearest to a page in what their words mean, of the newest ten thousand: what is
 * told anew in other words throughout shares no key with its article. A record that cannot be read is passed over.
 */
export async function findAlike(
  embedding: Embedding,
  limit: number,
): Promise<{ ok: true; articles: StoredArticle[] } | StoreFailure> {
  const outcome = await withArticles(async (database) => {
    const reading = beginReading(database, 'meta', 'recent', 'shards', 'entries', 'articles');
    const store = reading.objectStore(TABLE_STORE);
    const [keys, values] = await Promise.all([store.getAllKeys(tableRange()), store.getAll(tableRange())]);
    const table = readTable(keys, values);
    if (table === null) return [];
    const { records } = await readFirst(reading, rank(table, embedding), limit);
    return records.flatMap(({ id, record }) => readRecord(id, record).article ?? []);
  });
  return outcome.ok ? { ok: true, articles: outcome.value } : outcome;
}

/** The most alike first. */
function rank({ head, blocks }: EmbeddingTable, { values, vectorsId }: Embedding): { number: number }[] {
  if (head.vectorsId !== vectorsId || head.width !== bytesOf(values.length)) return [];
  const cosineAt = createSimilarity(values);
  const alike: { number: number; cosine: number }[] = [];
  for (const [block, bytes] of blocks) {
    for (let at = 0; at < bytes.length; at += head.width) {
      if (isEmpty(bytes, at, head.width)) continue;
      const cosine = cosineAt(bytes, at);
      if (cosine >= MIN_COSINE) alike.push({ number: firstOf(block) + at / head.width, cosine });
    }
  }
  return alike.sort((a, b) => b.cosine - a.cosine);
}

/** True where no embedding was put: a text has none of these values throughout. */
function isEmpty(bytes: Uint8Array, at: number, width: number): boolean {
  for (let i = at; i < at + width; i++) if (bytes[i] !== 0) return false;
  return true;
}
