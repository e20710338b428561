import { addressKey } from '../../../core/library/addresses/address-key.ts';
import { isFrontPage } from '../../../core/library/addresses/is-front-page.ts';
import { withArticles } from '../../article-database.ts';
import type { StoreFailure } from '../../store-failure.ts';
import { buildIndex } from '../index/build-index.ts';
import { readCatalogue } from './read-catalogue.ts';

/** The id of what is stored from an address, however that is spelt; undefined where nothing is, and for a site's front page. */
export type FindAt = (url: string) => string | undefined;

/**
 * Reads which articles are stored from which address, for thousands of questions at once: the database itself takes 0.2 ms for each.
 * Under 0.3 s at 100,000 articles, and as long again as the list takes where that has not been read yet.
 */
export async function readAddresses(): Promise<{ ok: true; findAt: FindAt } | StoreFailure> {
  const built = await buildIndex();
  if (!built.ok) return built;
  const outcome = await withArticles(readCatalogue);
  if (!outcome.ok) return outcome;
  const ids = new Map<string, string>();
  for (const { id, page } of outcome.value.entries) if (page !== undefined && !ids.has(page)) ids.set(page, id);
  const findAt = (url: string) => {
    const page = addressKey(url);
    return page === null || isFrontPage(page) ? undefined : ids.get(page);
  };
  return { ok: true, findAt };
}
