import { isOtherArticle } from '../../../core/library/addresses/is-other-article.ts';
import { secondId } from '../../../core/library/addresses/second-id.ts';
import type { StoredArticle } from '../../../core/library/stored-article.ts';
import { withArticles } from '../../article-database.ts';
import { readRecord } from '../../read-record.ts';
import type { StoreFailure } from '../../store-failure.ts';
import { newestEntry } from '../entries/newest-entry.ts';
import { type FindAt, readAddresses } from '../entries/read-addresses.ts';
import { askAll } from '../requests/ask-all.ts';
import { beginReading } from '../requests/begin-reading.ts';
import { nextTask, SLICE_MS } from '../requests/next-task.ts';
import { isSameArticle, prepareRecord } from './prepare-article.ts';

/** Records asked for at once: some 20 ms. */
const BATCH = 250;

/** Articles of a file beside what is stored. */
export interface ComparedArticles {
  fresh: StoredArticle[];
  /** Stored already with the same content. */
  same: StoredArticle[];
  /** Stored already with other content, under the same id or, where that is free, from the same address. */
  conflicting: StoredArticle[];
  /** Where another article has the id a file gives, an article has a second one here; the file's, by that. */
  fileIds: Map<string, string>;
  /** The newest entry before they were compared (`newestEntry`). */
  since: number;
}

/**
 * Tells what an import would find; changes nothing. `areIdsOurs`: they tell articles apart, as those of other programs need not
 * (`isOtherArticle`).
 */
export async function compareArticles(
  articles: readonly StoredArticle[],
  areIdsOurs: boolean,
  signal?: AbortSignal,
): Promise<({ ok: true } & ComparedArticles) | StoreFailure> {
  const since = await newestEntry();
  const named = await judge(articles, (article, get) => findById(article, areIdsOurs, get), signal);
  if (!named.ok) return named;
  const unknown = named.judged.filter(({ fate }) => fate === 'fresh').map(({ article }) => article);
  const here = await judgeByAddress(unknown, new Set(named.judged.map(({ article }) => article.id)), signal);
  if (!here.ok) return here;
  const compared: ComparedArticles = { fresh: [], same: [], conflicting: [], fileIds: new Map(), since };
  const left = here.judged.values();
  for (const [i, { article, fate }] of named.judged.entries()) {
    compared[fate === 'fresh' ? (left.next().value?.fate ?? fate) : fate].push(article);
    const fileId = articles[i]?.id;
    if (fileId !== undefined && fileId !== article.id) compared.fileIds.set(article.id, fileId);
  }
  return { ok: true, ...compared };
}

/** An article and what is stored of it: under which id, null for none, and the record. */
interface Found {
  article: StoredArticle;
  id: string | null;
  kept: unknown;
}

type Get = (id: string) => Promise<unknown>;
type Judged = { ok: true; judged: { article: StoredArticle; fate: 'fresh' | 'same' | 'conflicting' }[] } | StoreFailure;

/** Stored under a second id, because another had its own, an article stays so though its own is free by now. */
async function findById(article: StoredArticle, isIdOurs: boolean, get: Get): Promise<Found> {
  const kept = await get(article.id);
  const first = { article, id: article.id, kept };
  const stored = kept === undefined ? null : readRecord(article.id, kept).article;
  const isOther = stored !== null && isOtherArticle(stored, article, isIdOurs);
  if (!isOther && (isIdOurs || kept !== undefined)) return first;
  const id = secondId(article);
  const second = { article: { ...article, id }, id, kept: await get(id) };
  return isOther || second.kept !== undefined ? second : first;
}

/**
 * An address that several articles of the file share, as of a front page, names none of them: replaced one by the other all but the
 * last would be lost. What is stored is not asked for where the file has it under its id.
 */
async function judgeByAddress(
  articles: readonly StoredArticle[],
  ids: ReadonlySet<string>,
  signal?: AbortSignal,
): Promise<Judged> {
  if (articles.every(({ origin }) => origin.url === null)) return { ok: true, judged: [] };
  const addresses = await readAddresses();
  if (!addresses.ok) return addresses;
  const found = await findAll(articles, addresses.findAt, signal);
  const counts = new Map<string, number>();
  for (const id of found) if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  const isItsOwn = (id: string) => counts.get(id) === 1 && !ids.has(id);
  const pairs = articles.map((article, i) => ({
    article,
    id: found[i] != null && isItsOwn(found[i]) ? found[i] : null,
  }));
  const find = async ({ article, id }: (typeof pairs)[number], get: Get): Promise<Found> => ({
    article,
    id,
    kept: id === null ? undefined : await get(id),
  });
  return await judge(pairs, find, signal);
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

/** Compares each with what is found of it. */
async function judge<One>(
  all: readonly One[],
  find: (one: One, get: Get) => Promise<Found>,
  signal?: AbortSignal,
): Promise<Judged> {
  const judged: Extract<Judged, { ok: true }>['judged'] = [];
  for (let from = 0; from < all.length && signal?.aborted !== true; from += BATCH) {
    const outcome = await withArticles((database) => {
      const store = beginReading(database, 'articles').objectStore('articles');
      const get = async (id: string): Promise<unknown> => await store.get(id);
      return askAll(all.slice(from, from + BATCH), (one) => find(one, get));
    });
    if (!outcome.ok) return outcome;
    for (const { article, id, kept } of outcome.value) {
      const isSame = kept !== undefined && isSameArticle(kept, prepareRecord({ ...article, id: id ?? '' }, '', ''));
      judged.push({ article, fate: kept === undefined ? 'fresh' : isSame ? 'same' : 'conflicting' });
    }
  }
  return { ok: true, judged };
}
