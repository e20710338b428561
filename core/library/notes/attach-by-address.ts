import type { Kind } from '../../notes/note.ts';
import { pageKey } from '../addresses/page-key.ts';
import type { LibraryFault } from '../files/library-reading.ts';
import type { LooseNote } from '../files/loose-note.ts';
import type { StoredArticle } from '../stored-article.ts';
import { attachNotes } from './attach-notes.ts';
import { createSearchBudget } from './create-search-budget.ts';

/** The articles, those with new notes changed, and which notes found no place. */
export interface AttachedAll {
  articles: StoredArticle[];
  /** How many notes are new. */
  added: number;
  /** Notes whose words are not in the article they belong to. */
  faults: LibraryFault[];
  /** Notes on none of the articles. */
  left: LooseNote[];
}

/**
 * Puts notes on the articles with their address, http or https and however it is escaped. A note of ours goes to the article it was
 * exported from alone, where that is there with its address. See `attachNotes`.
 */
export function attachByAddress(
  articles: readonly StoredArticle[],
  notes: readonly LooseNote[],
  fallback: Kind,
): AttachedAll {
  const waiting = new Map<StoredArticle, LooseNote[]>();
  const left: LooseNote[] = [];
  const findArticles = createFinder(articles);
  for (const note of notes) {
    const found = findArticles(note);
    if (found.length === 0) left.push(note);
    for (const article of found) {
      const list = waiting.get(article);
      if (list === undefined) waiting.set(article, [note]);
      else list.push(note);
    }
  }
  const budget = createSearchBudget();
  const faults: LibraryFault[] = [];
  let added = 0;
  const changed = articles.map((article) => {
    const own = waiting.get(article);
    if (own === undefined) return article;
    const attached = attachNotes(article, own, fallback, budget);
    added += attached.added;
    for (const fault of attached.faults) faults.push(fault);
    return attached.article;
  });
  return { articles: changed, added, faults, left };
}

function createFinder(articles: readonly StoredArticle[]): (note: LooseNote) => readonly StoredArticle[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const byAddress = new Map<string, StoredArticle[]>();
  for (const article of articles) {
    const key = pageKey(article.origin.url);
    const list = byAddress.get(key ?? '');
    if (list !== undefined) list.push(article);
    else if (key !== null) byAddress.set(key, [article]);
  }
  return ({ own, url }) => {
    const source = own == null ? undefined : byId.get(own.article);
    if (source !== undefined && pageKey(source.origin.url) === pageKey(url)) return [source];
    return byAddress.get(pageKey(url) ?? '') ?? [];
  };
}
