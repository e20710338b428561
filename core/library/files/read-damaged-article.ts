import { pick, safeParse } from 'valibot';
import { articleSchema } from '../article-schema.ts';
import { cutLine } from '../cut-line.ts';
import { describeIssue } from './describe-issue.ts';
import type { LibraryFault } from './library-reading.ts';
import { ownField } from './own-field.ts';
import { type ArticleReading, readArticle } from './read-article.ts';
import { textOf } from './text-of.ts';

/** What is known of a stored article beside its record. */
export interface KnownArticle {
  /** What it is stored under. */
  id: string;
  /** What it is listed by; "" where that is not known. */
  title: string;
  /** Names it in faults. */
  where: string;
}

/** UTF-16 units of a title in a fault: a choice, enough to know it by. */
const MAX_NAMED = 80;

const ORIGIN = ['url', 'site', 'byline', 'published', 'remark'] as const;

/**
 * Reads an article of the store that has its text and is damaged elsewhere: each field that cannot be used is left out and listed, a
 * title is made of what it is listed by or of the text's first line. The article is null where there is no text. One of a file is
 * refused instead, since a file can be mended.
 */
export function readDamagedArticle(value: unknown, { id, title, where }: KnownArticle): ArticleReading {
  const faults: LibraryFault[] = [];
  /** The field as it is, or null where it cannot be used. */
  const keep = (name: Name, field: unknown): unknown => {
    const fault = findFault(name, field);
    if (fault !== null) faults.push({ where, message: `${fault} It was left out.` });
    return fault === null ? field : null;
  };
  const origin = keep('origin', ownField(value, 'origin') ?? {}) ?? keepLines(ownField(value, 'origin'));
  const text = textOf(ownField(value, 'text'));
  const own = ownField(value, 'title');
  const shown = cutLine(typeof own === 'string' ? own : title || firstLine(text));
  const fault = findFault('title', own);
  const named = shown.length > MAX_NAMED ? `${shown.slice(0, MAX_NAMED)}…` : shown;
  if (fault !== null) faults.push({ where, message: `${fault} It goes by “${named}” instead.` });
  const ownId = ownField(value, 'id');
  const reading = readArticle(
    {
      id: findFault('id', ownId) === null ? ownId : id,
      title: shown,
      language: keep('language', ownField(value, 'language')),
      text,
      origin,
      notes: keep('notes', ownField(value, 'notes')),
    },
    where,
  );
  return { article: reading.article, faults: [...faults, ...reading.faults] };
}

/** Those lines of an origin that can be used. */
function keepLines(origin: unknown): object {
  const lines = ORIGIN.map((name) => [name, ownField(origin, name)] as const);
  return Object.fromEntries(lines.filter(([name, line]) => findFault('origin', { [name]: line }) === null));
}

/** The first line with words in it. */
const firstLine = (text: string) => text.trimStart().split('\n', 1)[0] ?? '';

type Name = keyof typeof articleSchema.entries;

/** What is wrong with a field of an article, in a sentence; null where nothing is. */
function findFault(name: Name, field: unknown): string | null {
  const parsed = safeParse(pick(articleSchema, [name]), { [name]: field }, { abortEarly: true });
  return parsed.success ? null : describeIssue(parsed.issues[0]);
}
