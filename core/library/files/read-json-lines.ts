import * as v from 'valibot';
import { webAddress } from '../addresses/web-address.ts';
import { idField, textField } from '../article-schema.ts';
import { cutLine } from '../cut-line.ts';
import { collectArticles } from './collect-articles.ts';
import { describeIssue } from './describe-issue.ts';
import { describeTooMany, findLines, type Line } from './find-lines.ts';
import type { LibraryReading } from './library-reading.ts';
import { MAX_LIBRARY_BYTES, TOO_LARGE } from './max-library-bytes.ts';
import { parseJson } from './parse-json.ts';
import type { ArticleReading } from './read-article.ts';

/** Databases number what they hold. */
const anyId = v.union(
  [
    idField,
    v.pipe(
      v.number(),
      v.safeInteger('must be text or a whole number'),
      v.transform((number) => `${number}`),
    ),
  ],
  'must be text or a whole number',
);
/** What programs that have none for an article write in its place. */
const anyAddress = v.pipe(
  v.nullish(v.string('must be text'), ''),
  v.transform((address) => (address.trim() === '' ? null : address)),
  v.nullable(webAddress),
);
const lineSchema = v.object(
  {
    id: anyId,
    title: v.pipe(v.string('must be text'), v.transform(cutLine)),
    text: textField,
    url: anyAddress,
  },
  'must be an object',
);

/**
 * Reads JSON Lines, `{"id", "title", "text", "url"?}` a line, as articles without notes. Lines that
 * cannot be used are listed by number, counted from 1; blank ones are no fault.
 */
export function readJsonLines(lines: string): LibraryReading {
  if (lines.length > MAX_LIBRARY_BYTES) return { ok: false, message: TOO_LARGE };
  const written = findLines(lines);
  if (written === null) return { ok: false, message: describeTooMany() };
  const { articles, faults } = collectArticles(written.map((line) => ({ where: line.where, ...readLine(line) })));
  if (articles.length > 0) return { ok: true, articles, faults };
  const first = faults[0];
  return {
    ok: false,
    message:
      first === undefined
        ? 'This file is empty.'
        : `No line of this file is an article with "id", "title" and "text"; ${first.where}: ${first.message}`,
  };
}

function readLine({ where, json }: Line): ArticleReading {
  const line = parseJson(json);
  if (!line.ok) return { article: null, faults: [{ where, message: 'It is not valid JSON. It was left out.' }] };
  const parsed = v.safeParse(lineSchema, line.value, { abortEarly: true });
  if (!parsed.success) {
    return { article: null, faults: [{ where, message: `${describeIssue(parsed.issues[0])} It was left out.` }] };
  }
  const { id, title, text, url } = parsed.output;
  const origin = { url, site: null, byline: null, published: null, remark: null };
  return { article: { id, title, language: null, text, origin, notes: [] }, faults: [] };
}
