import { safeParse } from 'valibot';
import type { ArticleHistory, ArticleVersion } from '../article-history.ts';
import type { SearchBudget } from '../notes/create-search-budget.ts';
import { describeIssue } from './describe-issue.ts';
import { historySchema, versionSchema } from './history-schema.ts';
import type { LibraryFault } from './library-reading.ts';
import { readArticle } from './read-article.ts';

/** What is known of an article beside what it says, null where that could not be used, and what was left out of it. */
export interface HistoryReading {
  history: ArticleHistory | null;
  faults: LibraryFault[];
}

/**
 * Reads what a library file holds of an article beside the article: when it was stored, from which file, and its former texts. A
 * version that cannot be used is left out and listed; the others hold. Files of before hold none of it.
 */
export function readHistory(value: unknown, id: string, where: string, budget: SearchBudget): HistoryReading {
  const parsed = safeParse(historySchema, value, { abortEarly: true });
  if (!parsed.success) return refuse(where, describeIssue(parsed.issues[0]));
  const { addedAt, fileName, versions: values } = parsed.output;
  const readings = values.map((one, i) => readVersion(one, id, `${where}, version ${i + 1}`, budget));
  const versions = readings.flatMap(({ version }) => version ?? []);
  // Whoever edits a file by hand need not know of an order.
  versions.sort((a, b) => byText(b.replacedAt, a.replacedAt));
  return { history: { addedAt: addedAt ?? '', fileName, versions }, faults: readings.flatMap(({ faults }) => faults) };
}

function readVersion(
  value: unknown,
  id: string,
  where: string,
  budget: SearchBudget,
): { version: ArticleVersion | null; faults: LibraryFault[] } {
  const parsed = safeParse(versionSchema, value, { abortEarly: true });
  if (!parsed.success) return { version: null, faults: refuse(where, describeIssue(parsed.issues[0])).faults };
  const { article, faults } = readArticle({ ...(value as object), id }, where, budget);
  const { addedAt, fileName, replacedAt } = parsed.output;
  return { version: article && { article, addedAt: addedAt ?? '', fileName, replacedAt }, faults };
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const refuse = (where: string, message: string): HistoryReading => ({
  history: null,
  faults: [{ where, message: `${message} It was left out.` }],
});
