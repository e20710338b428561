import type { StoredRecord } from '../article-database.ts';
import type { ArticleChange } from '../change-articles.ts';
import { askAll } from './ask-all.ts';

/** Former texts kept of one article. A choice: a story in progress changes a few times a day. */
const MAX_VERSIONS = 5;

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
