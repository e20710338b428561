import { withArticles } from '../../article-database.ts';
import { changeArticles } from '../../change-articles.ts';
import type { StoreFailure } from '../../store-failure.ts';
import { askAll } from '../requests/ask-all.ts';
import { forgetDeleted } from './last-deleted.ts';

/** Forgets what was deleted, with its former texts, for good. */
export async function emptyTrash(): Promise<{ ok: true } | StoreFailure> {
  const outcome = await withArticles((database) =>
    changeArticles(database, async (change) => {
      const ids = await change.objectStore('trash').getAllKeys();
      await change.objectStore('trash').clear();
      await forgetDeleted(change);
      const versions = change.objectStore('versions');
      await askAll(ids, async (id) => {
        // One that is stored again keeps its former texts.
        if ((await change.objectStore('articles').getKey(id)) !== undefined) return;
        await askAll(await versions.index('id').getAllKeys(id), (key) => versions.delete(key));
      });
    }),
  );
  return outcome.ok ? { ok: true } : outcome;
}
