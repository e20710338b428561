import { unwrap } from 'idb';
import type { ArticleChange } from '../../change-articles.ts';
import { addToIndex, openIndexState } from '../index/add-to-index.ts';
import { withListed } from '../index/index-state.ts';
import { askAll } from '../requests/ask-all.ts';
import { askMany } from '../requests/ask-many.ts';
import { addVersions } from './keep-version.ts';
import { isSameArticle, type PreparedArticle } from './prepare-article.ts';
import type { StoredMeanwhile } from './stored-meanwhile.ts';

/** Articles handed to the browser in one go, which copies them while the page stands still. */
const CHUNK = 100;

/** What became of the articles of a file, by id, in the file's order. */
export interface Imported {
  added: string[];
  /** Already stored, with the same content. */
  unchanged: string[];
  /** Already stored with other content, or meanwhile from their address under another id; that was left as it is. */
  skipped: string[];
}

/**
 * Adds articles that are not there yet, record, entry and index in one transaction. Nothing is overwritten. Only where `isCareful`
 * is looked for what is there; otherwise the database refuses (ConstraintError) an article that is stored already, or of which a
 * lost record left an entry behind. Most often there is none, and looking takes a tenth of an import's time.
 */
export async function addPrepared(
  change: ArticleChange,
  prepared: readonly PreparedArticle[],
  isCareful: boolean,
  meanwhile: StoredMeanwhile,
): Promise<Imported> {
  const state = await openIndexState(change);
  const met = await meanwhile.look(change);
  const kept = isCareful ? await readKept(change, prepared) : [];
  const imported: Imported = { added: [], unchanged: [], skipped: [] };
  const fresh: PreparedArticle[] = [];
  const ids = new Set<string>();
  for (const [i, article] of prepared.entries()) {
    const isNew = kept[i] === undefined && !ids.has(article.id) && !met.has(article.id);
    if (isNew) fresh.push(article);
    ids.add(article.id);
    imported[isNew ? 'added' : isSameArticle(kept[i], article.record) ? 'unchanged' : 'skipped'].push(article.id);
  }
  if (fresh.length === 0) return imported;
  const stale = isCareful ? await askAll(fresh, ({ id }) => deleteStale(change, id)) : [];
  const numbers = await writeAll(change, fresh);
  for (const { id, former } of fresh) await addVersions(change, id, former);
  const written = fresh.map((article, i) => ({ number: Number(numbers[i]), keys: article.keys }));
  meanwhile.pass(change, Number(numbers.at(-1)));
  await addToIndex(change, withListed(state, written.length - stale.filter(Boolean).length), written);
  return imported;
}

/**
 * Writes records and entries; the entries' numbers. The next chunk is handed over at the first answer to the one before: the page
 * draws in between, the browser never waits, and the transaction lives on.
 */
async function writeAll(change: ArticleChange, fresh: readonly PreparedArticle[]): Promise<IDBValidKey[]> {
  const written: Promise<IDBValidKey[]>[] = [];
  let hasFailed = false;
  for (let from = 0; from < fresh.length && !hasFailed; from += CHUNK) {
    await new Promise<unknown>((resolve) => {
      const chunk = writeChunk(change, fresh.slice(from, from + CHUNK), () => resolve(null));
      chunk.then(resolve, (error: unknown) => {
        hasFailed = true;
        resolve(error);
      });
      written.push(chunk);
    });
  }
  // The first refusal is the one that is told.
  return (await Promise.all(written)).flat();
}

async function writeChunk(change: ArticleChange, chunk: readonly PreparedArticle[], onFirst: () => void) {
  const articles = unwrap(change.objectStore('articles'));
  const entries = unwrap(change.objectStore('entries'));
  const [numbers] = await Promise.all([
    askMany(() =>
      chunk.map(({ entry }, i) => {
        const request = entries.add(entry);
        if (i === 0) request.addEventListener('success', onFirst);
        return request;
      }),
    ),
    askMany(() => chunk.map(({ record, id }) => articles.add(record, id))),
  ]);
  return numbers;
}

/** The record that is there of each article, or undefined. */
async function readKept(change: ArticleChange, prepared: readonly PreparedArticle[]): Promise<unknown[]> {
  const articles = change.objectStore('articles');
  const raw = unwrap(articles);
  // A key costs less to ask for than a record, and most often there is none.
  const keys = await askMany(() => prepared.map(({ id }) => raw.getKey(id)));
  return await askAll(
    prepared,
    async ({ id }, i): Promise<unknown> => (keys[i] === undefined ? undefined : await articles.get(id)),
  );
}

/** An entry left behind by a lost record makes way; true where there was one. */
async function deleteStale(change: ArticleChange, id: string): Promise<boolean> {
  const entries = change.objectStore('entries');
  const stale = await entries.index('id').getKey(id);
  if (stale !== undefined) await entries.delete(stale);
  return stale !== undefined;
}
