import { withArticles } from '../../article-database.ts';
import { askAll } from '../requests/ask-all.ts';
import { beginReading } from '../requests/begin-reading.ts';
import type { SaveOutcome } from './save-articles.ts';

/**
 * An import's outcome without the batches that are gone: where the browser deleted the store in the middle of it ("Clear site
 * data"), what was stored before went with it, and what came after lies in a new one. `batches` are the ids added, each batch in
 * one transaction, so that one article tells of all: the first, most often. What was moved to the trash meanwhile is not gone, and
 * where single ones were forgotten as well others of their batch are there.
 */
export async function leaveOutGone(outcome: SaveOutcome, batches: readonly string[][]): Promise<SaveOutcome> {
  const checked = await withArticles(async (database) => {
    const reading = beginReading(database, 'articles', 'trash');
    const isThere = async (id: string) => {
      const keys = await Promise.all([
        reading.objectStore('articles').getKey(id),
        reading.objectStore('trash').getKey(id),
      ]);
      return keys.some((key) => key !== undefined);
    };
    const areThere = await askAll(batches, async (batch) => {
      for (const id of batch) if (await isThere(id)) return true;
      return false;
    });
    return batches.filter((_, i) => areThere[i] !== true);
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
