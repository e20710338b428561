import type { ArticleHistory } from '../../../core/library/article-history.ts';
import { ownField } from '../../../core/library/files/own-field.ts';
import { writeArticle } from '../../../core/library/files/write-article.ts';
import type { StoredArticle } from '../../../core/library/stored-article.ts';
import { readWords } from '../../../core/text/read-words.ts';
import { withArticles } from '../../article-database.ts';
import { type ArticleChange, changeArticles } from '../../change-articles.ts';
import { type RecordReading, readRecord } from '../../read-record.ts';
import type { StoreFailure } from '../../store-failure.ts';
import { addToIndex, keepIndexState, openIndexState } from '../index/add-to-index.ts';
import { buildIndex } from '../index/build-index.ts';
import { describeEntry } from '../index/describe-entry.ts';
import { withListed } from '../index/index-state.ts';
import { mergeSegments } from '../index/merge-segments.ts';
import { askToPersist } from './ask-to-persist.ts';
import { findKept } from './find-kept.ts';
import { addVersions, keepVersion } from './keep-version.ts';
import { isSameArticle, type PreparedArticle, prepareArticle, prepareFormer } from './prepare-article.ts';

/** What storing an article came to, and the id it is stored under. */
export type Saved = { ok: true; id: string; became: 'added' | 'updated' | 'unchanged' } | StoreFailure;

/** How an article is stored beside what it says. */
export interface SaveHow {
  /** For a page: see `saveArticle`. */
  join?: Join;
  /** For a page: the other address it declares. */
  declared?: string | null;
  /** For a page: the id under which it may be stored already, though one of the two has no address. */
  same?: string | null;
  /** What its file tells of it from before. */
  history?: ArticleHistory | null;
}

/** What of a stored article goes over into the one that takes its place. The text must stay the fresh one's. */
export type Join = (kept: StoredArticle, fresh: StoredArticle) => StoredArticle;

/**
 * Stores one article, in one transaction: it is there whole, and found, or not at all. One that is stored already,
 * by its id or its address, is updated under the id it has; where its text or headline differs, or nothing is taken over from it, the former record stays as a version, of a headline once.
 * `join` sees what is stored within the same transaction, so that nothing another tab stores meanwhile is lost; a page is stored with
 * one, and with the other address it declares, under which it may be stored already (`findKept`).
 * `addedAt` is ISO 8601. 10 ms at 100,000 articles.
 */
export async function saveArticle(
  article: StoredArticle,
  addedAt: string,
  fileName = '',
  how: SaveHow = {},
): Promise<Saved> {
  const { join = null, declared = null, same = null, history = null } = how;
  const prepared = prepareArticle(article, { addedAt, fileName }, history);
  const versions = history?.versions ?? [];
  const saving: Saving = { article, prepared, versions, replacedAt: addedAt, join, declared, same };
  const outcome = await withArticles((database) => changeArticles(database, (change) => save(change, saving)));
  if (!outcome.ok) return outcome;
  if (outcome.value.became === 'added') await askToPersist();
  // Not waited for: the article is stored, and what is not tidied now is tidied next time.
  void buildIndex().then(() => mergeSegments());
  return { ok: true, ...outcome.value };
}

interface Saving {
  article: StoredArticle;
  prepared: PreparedArticle;
  /** Former texts that come with it. */
  versions: ArticleHistory['versions'];
  /** When what is there is replaced: now. */
  replacedAt: string;
  join: Join | null;
  declared: string | null;
  same: string | null;
}

const NOTHING_KEPT: Pick<RecordReading, 'article' | 'problems'> = { article: null, problems: [] };

async function save(change: ArticleChange, saving: Saving) {
  const { article, prepared, versions, replacedAt, join, declared, same } = saving;
  const state = await openIndexState(change);
  const { id, kept } = await findKept(change, article, join !== null, declared, same);
  const { article: known, problems } = kept === undefined ? NOTHING_KEPT : readRecord(id, kept);
  const fresh = { ...article, id };
  const joined = known === null || join === null ? fresh : { ...join(known, fresh), text: article.text };
  const { addedAt, fileName } = prepared.record;
  const record = { article: writeArticle(joined), addedAt, fileName };
  if (kept !== undefined && isSameArticle(kept, record)) return { id, became: 'unchanged' as const };
  await addVersions(change, id, prepareFormer(id, versions));
  const entries = change.objectStore('entries');
  const number = await entries.index('id').getKey(id);
  const entry = describeEntry(joined, addedAt, fileName);
  await change.objectStore('articles').put(record, id);
  if (number !== undefined && textOf(kept) === textOf(record)) {
    // Where nothing was taken over, notes could be lost with the former record, and where it is damaged whatever cannot be read.
    const isLost = join === null || problems.length > 0;
    if (kept !== undefined && (isLost || (await isHeadlineLost(change, id, known, joined)))) {
      await keepVersion(change, id, kept, replacedAt);
    }
    await entries.put(entry, number);
    await keepIndexState(change, state);
    return { id, became: 'updated' as const };
  }
  if (kept !== undefined) await keepVersion(change, id, kept, replacedAt);
  // Another text has other keys: it gets a number of its own, and what the index holds under the old one is dead.
  if (number !== undefined) await entries.delete(number);
  const listed = withListed(state, number === undefined ? 1 : 0);
  await addToIndex(change, listed, [{ number: await entries.add(entry), keys: prepared.keys }]);
  return { id, became: kept === undefined ? ('added' as const) : ('updated' as const) };
}

/**
 * True where an outlet changed the headline alone, and none of the former texts has the one that was there. Some outlets show two by
 * turns: kept each time, these would take the room of former texts.
 */
async function isHeadlineLost(change: ArticleChange, id: string, known: StoredArticle | null, fresh: StoredArticle) {
  const former = headlineOf(known?.title);
  if (former === '' || former === headlineOf(fresh.title)) return false;
  const versions = await change.objectStore('versions').index('id').getAll(id);
  return !versions.some(
    ({ record }) => textOf(record) === fresh.text && headlineOf(fieldOf(record, 'title')) === former,
  );
}

/** In words: quotation marks and spaces make no other headline. */
const headlineOf = (title: unknown) => (typeof title === 'string' ? readWords(title).values.join(' ') : '');

const fieldOf = (record: unknown, name: string) => ownField(ownField(record, 'article'), name);
const textOf = (record: unknown) => fieldOf(record, 'text');
