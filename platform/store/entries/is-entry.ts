import type { ArticleEntry } from '../../article-database.ts';

const TEXTS = ['id', 'title', 'site', 'published', 'addedAt', 'fileName'] as const;
const NUMBERS = ['noteCount', 'textLength'] as const;

/** True where a record of `entries` is what it should be: the disk may give anything. */
export function isEntry(value: unknown): value is ArticleEntry {
  if (typeof value !== 'object' || value === null) return false;
  const entry = value as Partial<Record<keyof ArticleEntry, unknown>>;
  return (
    TEXTS.every((name) => typeof entry[name] === 'string') &&
    NUMBERS.every((name) => typeof entry[name] === 'number') &&
    [entry.url, entry.page].every((address) => address === undefined || typeof address === 'string')
  );
}
