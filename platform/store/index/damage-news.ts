import { withArticles } from '../../article-database.ts';
import { type ArticleChange, changeArticles } from '../../change-articles.ts';
import { beginReading } from '../requests/begin-reading.ts';

/** Under this key `meta` has when entries and index were thrown away because they were damaged, until the reader is told. */
const DAMAGED_AT = 'damaged-at';

const TOLD =
  'The list of your articles and the index by which pages are compared with them were damaged. ' +
  'They are made anew from the articles themselves, which stay as they are.';

/** Keeps in mind, in the transaction that throws them away, that the reader is to be told. */
export async function noteDamage(change: ArticleChange): Promise<void> {
  await change.objectStore('meta').put(new Date().toISOString(), DAMAGED_AT);
}

/** What the reader is to be told of it, in a sentence, once; [] where there is nothing. A store that does not answer is met elsewhere. */
export async function takeDamageNews(): Promise<string[]> {
  const outcome = await withArticles(async (database) => {
    const known = await beginReading(database, 'meta').objectStore('meta').get(DAMAGED_AT);
    if (known === undefined) return false;
    return await changeArticles(database, async (change) => {
      const meta = change.objectStore('meta');
      // Another page may have told it meanwhile.
      const isUntold = (await meta.getKey(DAMAGED_AT)) !== undefined;
      await meta.delete(DAMAGED_AT);
      return isUntold;
    });
  });
  return outcome.ok && outcome.value ? [TOLD] : [];
}
