import { addressKey } from '../../../core/library/addresses/address-key.ts';
import { isFrontPage } from '../../../core/library/addresses/is-front-page.ts';
import type { StoredArticle } from '../../../core/library/stored-article.ts';
import type { ArticleChange } from '../../change-articles.ts';
import { isEntry } from '../entries/is-entry.ts';

/** Which of an import's articles somebody else stores, from their address and under another id, while it runs. */
export interface StoredMeanwhile {
  /** Their ids up to now, asked for within the transaction that would add them. Next to nothing where nothing was stored. */
  look(change: ArticleChange): Promise<ReadonlySet<string>>;
  /** Tells that entries up to this number are the import's own, once the transaction that adds them holds. */
  pass(change: ArticleChange, number: number): void;
}

/** Begins to look at entries above a number (`newestEntry`); those up to there are the plan's to compare (`compareArticles`). */
export function watchStored(articles: readonly StoredArticle[], since: number): StoredMeanwhile {
  let last = since;
  let own: Map<string, string | null> | null = null;
  const met = new Set<string>();
  return {
    async look(change) {
      const entries = await change.objectStore('entries').getAll(IDBKeyRange.lowerBound(last, true));
      for (const { id, page } of entries.filter(isEntry)) {
        own ??= readAddresses(articles);
        const here = own.get(page ?? '');
        if (here != null && here !== id) met.add(here);
      }
      return met;
    },
    pass(change, number) {
      const keep = () => {
        last = Math.max(last, number);
      };
      // One that is taken back gives its numbers to others.
      change.done.then(keep, () => undefined);
    },
  };
}

/** The articles' ids by their addresses; null where several share one, which names none of them then, as a front page does. */
function readAddresses(articles: readonly StoredArticle[]): Map<string, string | null> {
  const ids = new Map<string, string | null>();
  for (const { id, origin } of articles) {
    const key = origin.url === null ? null : addressKey(origin.url);
    if (key !== null && !isFrontPage(key)) ids.set(key, ids.has(key) ? null : id);
  }
  return ids;
}
