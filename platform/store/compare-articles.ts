import type { StoredArticle } from '../../core/library/stored-article.ts';
import { withArticles } from '../article-database.ts';
import type { StoreFailure } from '../store-failure.ts';
import { askAll } from './ask-all.ts';
import { beginReading } from './begin-reading.ts';
import { isSameArticle, prepareRecord } from './prepare-article.ts';
import { type FindAt, readAddresses } from './read-addresses.ts';

/** Records asked for at once: some 20 ms. */
const BATCH = 250;

/** Articles of a file beside what is stored. */
export interface ComparedArticles {
  fresh: StoredArticle[];
  /** Stored already with the same content. */
  same: StoredArticle[];
  /** Stored already with other content, under the same id or, where that is free, from the same address. */
  conflicting: StoredArticle[];
}

/** Tells what an import would find; changes nothing. */
export async function compareArticles(
  articles: readonly StoredArticle[],
  signal?: AbortSignal,
): Promise<({ ok: true } & ComparedArticles) | StoreFailure> {
  const compared: ComparedArticles = { fresh: [], same: [], conflicting: [] };
  let findAt: FindAt | null = null;
  for (let from = 0; from < articles.length && signal?.aborted !== true; from += BATCH) {
    const batch = articles.slice(from, from + BATCH);
    const named = await readAll(batch.map(({ id }) => id));
    if (!named.ok) return named;
    const isUnknown = named.value.map(({ record }) => record === undefined);
    if (findAt === null && isUnknown.includes(true)) {
      const addresses = await readAddresses();
      if (!addresses.ok) return addresses;
      findAt = addresses.findAt;
    }
    const ids = batch.map(({ origin }, i) => (isUnknown[i] && origin.url !== null ? findAt?.(origin.url) : undefined));
    const here = await readAll(ids);
    if (!here.ok) return here;
    for (const [i, article] of batch.entries()) {
      const { id, record } = (isUnknown[i] ? here : named).value[i] ?? NOTHING;
      const isSame = record !== undefined && isSameArticle(record, prepareRecord({ ...article, id }, '', ''));
      compared[record === undefined ? 'fresh' : isSame ? 'same' : 'conflicting'].push(article);
    }
  }
  return { ok: true, ...compared };
}

/** What is stored under an id; undefined for nothing. */
interface Kept {
  id: string;
  record: unknown;
}

const NOTHING: Kept = { id: '', record: undefined };

async function readAll(ids: readonly (string | undefined)[]): Promise<{ ok: true; value: Kept[] } | StoreFailure> {
  return await withArticles((database) => {
    const store = beginReading(database, 'articles').objectStore('articles');
    return askAll(ids, async (id): Promise<Kept> => (id === undefined ? NOTHING : { id, record: await store.get(id) }));
  });
}
