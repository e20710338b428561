import type { StoredArticle } from '../../core/library/stored-article.ts';
import { withArticles } from '../article-database.ts';
import type { StoreFailure } from '../store-failure.ts';
import { askAll } from './ask-all.ts';
import { beginReading } from './begin-reading.ts';
import { nextTask, SLICE_MS } from './next-task.ts';
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
  const byId = articles.map((article): Pair => ({ article, id: article.id }));
  const named = await judge(byId, signal);
  if (!named.ok) return named;
  const unknown = articles.filter((_, i) => named.fates[i] === 'fresh');
  const here = await judgeByAddress(unknown, new Set(articles.map(({ id }) => id)), signal);
  if (!here.ok) return here;
  const compared: ComparedArticles = { fresh: [], same: [], conflicting: [] };
  const left = here.fates.values();
  for (const [i, fate] of named.fates.entries()) {
    const article = articles[i];
    if (article !== undefined) compared[fate === 'fresh' ? (left.next().value ?? fate) : fate].push(article);
  }
  return { ok: true, ...compared };
}

/** An article, and the id under which it may be stored; null where it is not. */
interface Pair {
  article: StoredArticle;
  id: string | null;
}

type Judged = { ok: true; fates: (keyof ComparedArticles)[] } | StoreFailure;

/**
 * An address that several articles of the file share, as of a front page, names none of them: replaced one by the other all but the
 * last would be lost. What is stored is not asked for where the file has it under its id.
 */
async function judgeByAddress(
  articles: readonly StoredArticle[],
  ids: ReadonlySet<string>,
  signal?: AbortSignal,
): Promise<Judged> {
  if (articles.every(({ origin }) => origin.url === null)) return { ok: true, fates: articles.map(() => 'fresh') };
  const addresses = await readAddresses();
  if (!addresses.ok) return addresses;
  const found = await findAll(articles, addresses.findAt, signal);
  const counts = new Map<string, number>();
  for (const id of found) if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  const isItsOwn = (id: string) => counts.get(id) === 1 && !ids.has(id);
  return await judge(
    articles.map((article, i) => ({ article, id: found[i] != null && isItsOwn(found[i]) ? found[i] : null })),
    signal,
  );
}

async function findAll(articles: readonly StoredArticle[], findAt: FindAt, signal?: AbortSignal) {
  const found: (string | null)[] = [];
  let sliceBegan = performance.now();
  for (const { origin } of articles) {
    if (signal?.aborted) break;
    found.push(origin.url === null ? null : (findAt(origin.url) ?? null));
    if (performance.now() - sliceBegan < SLICE_MS) continue;
    await nextTask();
    sliceBegan = performance.now();
  }
  return found;
}

/** Compares each with what is stored under its id. */
async function judge(pairs: readonly Pair[], signal?: AbortSignal): Promise<Judged> {
  const fates: (keyof ComparedArticles)[] = [];
  for (let from = 0; from < pairs.length && signal?.aborted !== true; from += BATCH) {
    const batch = pairs.slice(from, from + BATCH);
    const outcome = await withArticles((database) => {
      const store = beginReading(database, 'articles').objectStore('articles');
      return askAll(batch, async ({ id }): Promise<unknown> => (id === null ? undefined : await store.get(id)));
    });
    if (!outcome.ok) return outcome;
    for (const [i, { article, id }] of batch.entries()) {
      const kept = outcome.value[i];
      const isSame = kept !== undefined && isSameArticle(kept, prepareRecord({ ...article, id: id ?? '' }, '', ''));
      fates.push(kept === undefined ? 'fresh' : isSame ? 'same' : 'conflicting');
    }
  }
  return { ok: true, fates };
}
