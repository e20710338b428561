import { ownField } from '../../../core/library/files/own-field.ts';
import { MAX_VERSIONS } from '../../../core/library/max-versions.ts';
import { isFoundByAnalysis } from '../../../core/library/notes/automatic-id.ts';
import type { FormerRecord, StoredRecord } from '../../article-database.ts';
import type { ArticleChange } from '../../change-articles.ts';
import { askAll } from '../requests/ask-all.ts';
import { isSameArticle } from './prepare-article.ts';

/** Keeps a record that a newer one takes the place of; of too many one goes (`chooseKept`). */
export async function keepVersion(
  change: ArticleChange,
  id: string,
  record: StoredRecord,
  replacedAt: string,
): Promise<void> {
  if (isTitleAlone(record)) return;
  const versions = change.objectStore('versions');
  await versions.add({ id, record, replacedAt });
  const keys = await versions.index('id').getAllKeys(id);
  if (keys.length <= MAX_VERSIONS) return;
  const all = await versions.index('id').getAll(id);
  const kept = chooseKept(all);
  await askAll(
    keys.filter((_, i) => !kept.includes(all[i] as FormerRecord)),
    (key) => versions.delete(key),
  );
}

/**
 * As many former texts as there is room for, of all from the oldest to the newest: an address may show another article each day. What
 * the reader stored first stays; of the others those go first on which there are no notes but what analysis found, the oldest before all.
 */
function chooseKept(all: readonly FormerRecord[]): readonly FormerRecord[] {
  if (all.length <= MAX_VERSIONS) return all;
  const others = all.slice(1);
  const gone = others.find((one) => !isNoted(one)) ?? others[0];
  return chooseKept(all.filter((one) => one !== gone));
}

/** True where a person has put a note on it. What is kept may be anything. */
function isNoted({ record }: FormerRecord): boolean {
  const notes: unknown = (record as { article?: { notes?: unknown } } | null | undefined)?.article?.notes;
  const isOwn = (note: { id?: unknown } | null) => typeof note?.id === 'string' && !isFoundByAnalysis({ id: note.id });
  return Array.isArray(notes) && notes.some(isOwn);
}

/** True for what the trash has of an article whose record was gone: what it was listed by is no former text. */
const isTitleAlone = (record: unknown): boolean => {
  const article = ownField(record, 'article');
  return typeof article === 'object' && article !== null && Object.keys(article).join() === 'title';
};

/**
 * Adds former texts, of a file or from the trash, to those that are there, in the order of their times and each once: deleted for less
 * than a day, an article has them still. How many were new and found room.
 */
export async function addVersions(change: ArticleChange, id: string, former: readonly FormerRecord[]): Promise<number> {
  if (former.length === 0) return 0;
  const versions = change.objectStore('versions');
  const keys = await versions.index('id').getAllKeys(id);
  const { chosen, added } = await chooseWith(change, id, former);
  if (added === 0) return 0;
  // Their order is that of their keys.
  await askAll(keys, (key) => versions.delete(key));
  await askAll(chosen, (one) => versions.add(one));
  return added;
}

/** How many `addVersions` would add. */
export async function countLacking(
  change: ArticleChange,
  id: string,
  former: readonly FormerRecord[],
): Promise<number> {
  return (await chooseWith(change, id, former)).added;
}

/** What is kept once these are there, too, and how many of them that are new. */
async function chooseWith(change: ArticleChange, id: string, former: readonly FormerRecord[]) {
  const kept = await change.objectStore('versions').index('id').getAll(id);
  const isThere = ({ replacedAt, record }: FormerRecord) =>
    kept.some((one) => one.replacedAt === replacedAt && isSameArticle(one.record, record));
  const fresh = former.filter((one) => !isThere(one) && !isTitleAlone(one.record));
  const all = [...kept, ...fresh].sort((a, b) =>
    a.replacedAt < b.replacedAt ? -1 : a.replacedAt > b.replacedAt ? 1 : 0,
  );
  const chosen = chooseKept(all);
  return { chosen, added: chosen.filter((one) => fresh.includes(one)).length };
}
