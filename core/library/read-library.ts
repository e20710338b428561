import * as v from 'valibot';
import { collectArticles } from './collect-articles.ts';
import { MAX_SEARCHES } from './create-locator.ts';
import { LIBRARY_FORMAT, LIBRARY_VERSION } from './library-format.ts';
import type { LibraryReading } from './library-reading.ts';
import { MAX_LIBRARY_BYTES, TOO_LARGE } from './max-library-bytes.ts';
import { nameEntry } from './name-entry.ts';
import { readArticle } from './read-article.ts';

const MAX_ARTICLES = 20_000;
// All searches for strayed words in one file, in UTF-16 units read: 1,000,000,000 take up to 3.7 s on a text made
// to hurt (Node 20, 2 cores, 2026-11-24). A file of up to 2 MB is not held back by it.
const MAX_SEARCHED = 1_000_000_000;

const headSchema = v.object({
  format: v.literal(LIBRARY_FORMAT),
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
});
const bodySchema = v.object({ articles: v.pipe(v.array(v.unknown()), v.maxLength(MAX_ARTICLES)) });

/**
 * Reads a library file. An article or note that cannot be used is left out and named in `faults`;
 * the others hold. Nothing is thrown, whatever the text is; too large a text is not parsed.
 */
export function readLibrary(json: string): LibraryReading {
  // A UTF-16 unit takes at least one byte, so this never refuses a file below the cap.
  if (json.length > MAX_LIBRARY_BYTES) return { ok: false, message: TOO_LARGE };
  const parsed = parseJson(json);
  if (!parsed.ok) return parsed;
  const head = v.safeParse(headSchema, parsed.value);
  if (!head.success) return { ok: false, message: 'This is not a Says Who library.' };
  const { version } = head.output;
  if (version > LIBRARY_VERSION) {
    return {
      ok: false,
      message: `This library was made by a newer Says Who (format ${version}); this one reads up to format ${LIBRARY_VERSION}.`,
    };
  }
  const body = v.safeParse(bodySchema, parsed.value);
  if (!body.success) {
    return {
      ok: false,
      message: `This library has no list of articles, or one with more than ${MAX_ARTICLES.toLocaleString('en')}.`,
    };
  }
  return { ok: true, ...collectArticles(readAll(body.output.articles, json.length)) };
}

function readAll(values: readonly unknown[], fileLength: number) {
  // The texts together are no longer than the file, so a fair share each keeps the sum below the bound.
  const maxSearches = Math.min(MAX_SEARCHES, Math.floor(MAX_SEARCHED / fileLength));
  return values.map((value, position) => {
    const where = nameEntry('article', value, position);
    return { where, ...readArticle(value, where, maxSearches) };
  });
}

function parseJson(json: string): { ok: true; value: unknown } | { ok: false; message: string } {
  try {
    // Editors on Windows put a byte order mark first, which JSON does not know.
    return { ok: true, value: JSON.parse(json.startsWith('\u{feff}') ? json.slice(1) : json) };
  } catch (error) {
    // RangeError: nested deeper than the engine can follow.
    if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error;
    return { ok: false, message: `This file is not valid JSON: ${error.message.slice(0, 120)}` };
  }
}
