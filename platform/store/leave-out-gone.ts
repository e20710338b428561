import { withArticles } from '../article-database.ts';
import { beginReading } from './begin-reading.ts';
import type { SaveOutcome } from './save-articles.ts';

/**
 * An import's outcome without the batches that are gone: where the browser deleted the store in the middle of it ("Clear site
 * data"), what was stored before went with it, and what came after lies in a new one. `batches` are the ids added, each batch in
 * one transaction, so that its first tells of all. What was moved to the trash meanwhile is not gone.
 */
export async function leaveOutGone(outcome: SaveOutcome, batches: readonly string[][]): Promise<SaveOutcome> {
  const checked = await withArticles(async (database) => {
    const reading = beginReading(database, 'articles', 'trash');
    const isThere = async (name: 'articles' | 'trash') => {
      const store = reading.objectStore(name);
      return await Promise.all(batches.map(async ([first = '']) => (await store.getKey(first)) !== undefined));
    };
    const [stored, deleted] = await Promise.all([isThere('articles'), isThere('trash')]);
    return batches.filter((_, i) => stored[i] !== true && deleted[i] !== true);
  });
  if (!checked.ok || checked.value.length === 0) return outcome;
  const gone = new Set(checked.value.flat());
  const { added, unchanged, skipped } = outcome.ok ? outcome : outcome.imported;
  const left = added.filter((id) => !gone.has(id));
  const rest =
    left.length === 0 ? '' : `, ${count(left.length)} stored after it ${left.length === 1 ? 'is' : 'are'} there`;
  const message =
    'The browser deleted the store of added articles in the middle of the import. ' +
    `${count(gone.size)} stored before that went with it${rest}.`;
  return { ok: false, reason: 'unavailable', message, imported: { added: left, unchanged, skipped } };
}

const count = (articles: number) => (articles === 1 ? '1 article' : `${articles.toLocaleString('en')} articles`);
