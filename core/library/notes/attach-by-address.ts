import type { Kind } from '../../notes/note.ts';
import { addressKey } from '../addresses/address-key.ts';
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
  faults: LibraryFault[];
}

/** Puts notes on the articles with their address, http or https alike. See `attachNotes`. */
export function attachByAddress(
  articles: readonly StoredArticle[],
  notes: readonly LooseNote[],
  fallback: Kind,
): AttachedAll {
  const waiting = new Map<string, LooseNote[]>();
  const faults: LibraryFault[] = [];
  const known = new Set(articles.map(({ origin }) => keyOf(origin.url)));
  for (const note of notes) {
    const key = keyOf(note.url);
    if (key === null || !known.has(key)) {
      const message = `No stored article has the address ${note.url ?? 'it was made on'}. It was left out.`;
      faults.push({ where: note.where, message });
      continue;
    }
    const list = waiting.get(key);
    if (list === undefined) waiting.set(key, [note]);
    else list.push(note);
  }
  const budget = createSearchBudget();
  let added = 0;
  const changed = articles.map((article) => {
    const own = waiting.get(keyOf(article.origin.url) ?? '');
    if (own === undefined) return article;
    const attached = attachNotes(article, own, fallback, budget);
    added += attached.added;
    faults.push(...attached.faults);
    return attached.article;
  });
  return { articles: changed, added, faults };
}

const keyOf = (url: string | null) => (url === null ? null : addressKey(url));
