import { unwrap } from 'idb';
import type { ArticleChange } from '../../change-articles.ts';
import { askMany } from '../requests/ask-many.ts';

/** Under this key `meta` has the ids deleted last, the last first: the trash itself goes by id. */
const LAST_DELETED = 'last-deleted';
/** So many are listed. */
export const MAX_LISTED = 200;

/** Keeps in mind that these were deleted, in the transaction that does it; what has left the trash is named no more. */
export async function noteDeleted(change: ArticleChange, ids: readonly string[]): Promise<void> {
  const meta = change.objectStore('meta');
  const trash = unwrap(change.objectStore('trash'));
  const last = [...new Set([...ids.slice(-MAX_LISTED).reverse(), ...(await listLastDeleted(meta))])];
  const keys = await askMany(() => last.map((id) => trash.getKey(id)));
  await meta.put(last.filter((_, i) => keys[i] !== undefined).slice(0, MAX_LISTED), LAST_DELETED);
}

/** Forgets them all. */
export async function forgetDeleted(change: ArticleChange): Promise<void> {
  await change.objectStore('meta').delete(LAST_DELETED);
}

/** The ids deleted last, the last first, as far as they are known; some may have been brought back or forgotten since. */
export async function listLastDeleted(meta: { get(key: string): Promise<unknown> }): Promise<string[]> {
  const ids = await meta.get(LAST_DELETED);
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
}
