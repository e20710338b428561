import { MAX_VERSIONS } from '../../core/library/max-versions.ts';
import type { FormerRecord, StoredRecord } from '../article-database.ts';
import type { ArticleChange } from '../change-articles.ts';
import { askAll } from './ask-all.ts';
import { isSameArticle } from './prepare-article.ts';

/** Keeps a record that a newer one takes the place of; the oldest of too many goes. */
export async function keepVersion(
  change: ArticleChange,
  id: string,
  record: StoredRecord,
  replacedAt: string,
): Promise<void> {
  const versions = change.objectStore('versions');
  await versions.add({ id, record, replacedAt });
  const kept = await versions.index('id').getAllKeys(id);
  await askAll(kept.slice(0, -MAX_VERSIONS), (key) => versions.delete(key));
}

/** Adds former texts from a file to those that are there, each once: deleted for less than a day, an article has them still. */
export async function addVersions(change: ArticleChange, id: string, former: readonly FormerRecord[]): Promise<void> {
  if (former.length === 0) return;
  const versions = change.objectStore('versions');
  const [keys, kept] = await Promise.all([versions.index('id').getAllKeys(id), versions.index('id').getAll(id)]);
  const isThere = ({ replacedAt, record }: FormerRecord) =>
    kept.some((one) => one.replacedAt === replacedAt && isSameArticle(one.record, record));
  const fresh = former.filter((one) => !isThere(one));
  if (fresh.length === 0) return;
  // Their order is that of their keys.
  await askAll(keys, (key) => versions.delete(key));
  const all = [...kept, ...fresh].sort((a, b) =>
    a.replacedAt < b.replacedAt ? -1 : a.replacedAt > b.replacedAt ? 1 : 0,
  );
  await askAll(all.slice(-MAX_VERSIONS), (one) => versions.add(one));
}
