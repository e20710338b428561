import type { ArticleHistory } from '../../../core/library/article-history.ts';
import type { StoredArticle } from '../../../core/library/stored-article.ts';
import { withArticles } from '../../article-database.ts';
import { changeArticles } from '../../change-articles.ts';
import type { StoreFailure } from '../../store-failure.ts';
import { newestEntry } from '../entries/newest-entry.ts';
import { mergeSegments } from '../index/merge-segments.ts';
import { nextTask, SLICE_MS } from '../requests/next-task.ts';
import { addPrepared, type Imported } from './add-prepared.ts';
import { askToPersist } from './ask-to-persist.ts';
import { leaveOutGone } from './leave-out-gone.ts';
import { type PreparedArticle, prepareArticle } from './prepare-article.ts';
import { type StoredMeanwhile, watchStored } from './stored-meanwhile.ts';

/**
 * Articles stored in one transaction: half a second, and 2 MB of text that a full disk takes back. After each transaction Chromium
 * clears away what it noted for taking it back and walks over what it cleared away before, so that twice as many of half the
 * size take longer (`npm run bench -- library`, import).
 */
const BATCH = 500;

export interface SaveOptions {
  fileName: string;
  /** ISO 8601. */
  addedAt: string;
  /** What is known of some of them from before, by id: they are stored as they were then. */
  histories?: ReadonlyMap<string, ArticleHistory>;
  /** The newest entry before they were compared with what is stored; that of now where they were not. */
  since?: number;
  /** Stops after the batch under way. */
  signal?: AbortSignal;
  /** Hears how many articles were dealt with, after each batch. */
  onProgress?: (done: number) => void;
}

/** What was imported. After a failure `imported` tells what was stored before it: those articles are complete, the others absent. */
export type SaveOutcome = ({ ok: true; isCancelled: boolean } & Imported) | (StoreFailure & { imported: Imported });

/**
 * Adds articles in batches, each in one transaction: an article is stored whole or not at all. An id that is already there
 * with other content is never overwritten, nor is one added that was stored from its address meanwhile. Pauses often enough that the page stays responsive. The rate is in
 * `npm run bench -- library`.
 */
export async function saveArticles(articles: readonly StoredArticle[], options: SaveOptions): Promise<SaveOutcome> {
  const imported: Imported = { added: [], unchanged: [], skipped: [] };
  const meanwhile = watchStored(articles, options.since ?? (await newestEntry()));
  let prepared = await prepareBatch(articles.slice(0, BATCH), options);
  let isCareful = false;
  const batches: string[][] = [];
  for (let from = 0; from < articles.length; from += BATCH) {
    if (options.signal?.aborted) return await finish({ ok: true, isCancelled: true, ...imported }, batches);
    const isFirst = imported.added.length === 0;
    // While the browser writes one batch the next is made ready.
    const following = articles.slice(from + BATCH, from + 2 * BATCH);
    const writing: Promise<Written> = write(prepared, isCareful, meanwhile);
    const [outcome, next] = await Promise.all([writing, prepareBatch(following, options)]);
    prepared = next;
    if (!outcome.ok) return await finish({ ...describeStop(outcome, imported), imported }, batches);
    for (const kind of ['added', 'unchanged', 'skipped'] as const) imported[kind].push(...outcome.value.imported[kind]);
    if (outcome.value.imported.added.length > 0) batches.push(outcome.value.imported.added);
    // A file that was imported before is known by its first batch.
    isCareful = outcome.value.isCareful;
    if (isFirst && imported.added.length > 0) await askToPersist();
    options.onProgress?.(Math.min(articles.length, from + BATCH));
    await mergeSegments(true);
  }
  return await finish({ ok: true, isCancelled: false, ...imported }, batches);
}

/** A merge that fails is due again at the next; nothing depends on it. */
async function finish(outcome: SaveOutcome, batches: readonly string[][]): Promise<SaveOutcome> {
  await mergeSegments();
  return await leaveOutGone(outcome, batches);
}

/** `isCareful` where some of it was stored already. */
type Written = { ok: true; value: { imported: Imported; isCareful: boolean } } | StoreFailure;

/** Writes a batch; `isCareful` where some of it may be stored already. */
async function write(
  prepared: readonly PreparedArticle[],
  isCareful: boolean,
  meanwhile: StoredMeanwhile,
): Promise<Written> {
  return await withArticles(async (database) => {
    try {
      const imported = await changeArticles(database, (change) => addPrepared(change, prepared, isCareful, meanwhile));
      return { imported, isCareful };
    } catch (error) {
      if (isCareful || !(error instanceof Error && error.name === 'ConstraintError')) throw error;
      const imported = await changeArticles(database, (change) => addPrepared(change, prepared, true, meanwhile));
      return { imported, isCareful: true };
    }
  });
}

async function prepareBatch(
  articles: readonly StoredArticle[],
  { addedAt, fileName, histories }: SaveOptions,
): Promise<PreparedArticle[]> {
  const prepared: PreparedArticle[] = [];
  let sliceBegan = performance.now();
  for (const article of articles) {
    prepared.push(prepareArticle(article, { addedAt, fileName }, histories?.get(article.id)));
    if (performance.now() - sliceBegan < SLICE_MS) continue;
    await nextTask();
    sliceBegan = performance.now();
  }
  return prepared;
}

function describeStop(failure: StoreFailure, { added }: Imported): StoreFailure {
  if (added.length === 0) return failure;
  const before = added.length === 1 ? '1 article was' : `${added.length.toLocaleString('en')} articles were`;
  const message =
    failure.reason === 'full'
      ? `There is no room left for more articles. ${before} stored before that and stay.`
      : `${failure.message} ${before} stored before that and stay.`;
  return { ...failure, message };
}
