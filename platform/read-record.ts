import { ownField } from '../core/library/files/own-field.ts';
import { readArticle } from '../core/library/files/read-article.ts';
import { readDamagedArticle } from '../core/library/files/read-damaged-article.ts';
import { textOf } from '../core/library/files/text-of.ts';
import type { StoredArticle } from '../core/library/stored-article.ts';

/** A record of the store as far as it can be made sense of. */
export interface RecordReading {
  /** Null where the record is broken. */
  article: StoredArticle | null;
  /** Empty where not known. */
  addedAt: string;
  /** Empty where not known. */
  fileName: string;
  /** What could not be used, in sentences. */
  problems: string[];
}

/**
 * Reads a record with the same care as a file: what a disk gives back need not be what was written. One that has its text is read as
 * far as it can be; `title` is what it is listed by, for one that has lost its own (`hasTitle`). `where` names it in problems.
 */
export function readRecord(
  id: string,
  record: unknown,
  { where = `Added article "${id}"`, title = '' }: { where?: string; title?: string } = {},
): RecordReading {
  const value = ownField(record, 'article');
  const whole = readArticle(value, where);
  const damaged = whole.article === null ? readDamagedArticle(value, { id, title, where }) : null;
  const { article, faults } = damaged?.article ? damaged : whole;
  const problems = faults.map((fault) => `${fault.where}: ${fault.message}`);
  const isMisfiled = article !== null && article.id !== id;
  if (isMisfiled) problems.push(`${where}: The record holds another article. It was left out.`);
  return {
    article: isMisfiled ? null : article,
    addedAt: textOf(ownField(record, 'addedAt')),
    fileName: textOf(ownField(record, 'fileName')),
    problems,
  };
}

/** False where what an article is listed by may say more than its record. */
export const hasTitle = (record: unknown): boolean =>
  typeof ownField(ownField(record, 'article'), 'title') === 'string';
