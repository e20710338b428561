import { safeParse } from 'valibot';
import type { Note } from '../../notes/note.ts';
import { articleSchema } from '../article-schema.ts';
import { createLocator, type Locator } from '../notes/create-locator.ts';
import { createSearchBudget } from '../notes/create-search-budget.ts';
import type { StoredArticle } from '../stored-article.ts';
import { describeIssue } from './describe-issue.ts';
import type { LibraryFault } from './library-reading.ts';
import { nameEntry } from './name-entry.ts';
import { readNote } from './read-note.ts';

/** An article, or null where it could not be used, and what was left out of it. */
export interface ArticleReading {
  article: StoredArticle | null;
  faults: LibraryFault[];
}

/**
 * Reads one article of a file or of the store; `where` names it in faults. A note that cannot be
 * used is left out and listed; the article and its other notes hold. `budget` bounds the searches for
 * words that do not stand where the file says; the articles of one file share it.
 */
export function readArticle(value: unknown, where: string, budget = createSearchBudget()): ArticleReading {
  const parsed = safeParse(articleSchema, value, { abortEarly: true });
  if (!parsed.success) {
    return { article: null, faults: [{ where, message: `${describeIssue(parsed.issues[0])} It was left out.` }] };
  }
  const { id, title, language, text, origin, notes: values } = parsed.output;
  const { notes, faults } = readNotes(values, where, createLocator(text, budget));
  return { article: { id, title, language, text, origin, notes }, faults };
}

function readNotes(values: readonly unknown[], where: string, locate: Locator) {
  const notes = new Map<string, Note>();
  const faults: LibraryFault[] = [];
  for (const [position, value] of values.entries()) {
    const reading = readNote(value, locate);
    const message = !reading.ok
      ? reading.message
      : notes.has(reading.note.id)
        ? 'Another note of this article has the same id.'
        : null;
    if (reading.ok && message === null) notes.set(reading.note.id, reading.note);
    else
      faults.push({ where: `${where}, ${nameEntry('note', value, position)}`, message: `${message} It was left out.` });
  }
  return { notes: [...notes.values()], faults };
}
