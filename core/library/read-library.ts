import * as v from 'valibot';
import { collectArticles } from './collect-articles.ts';
import { createSearchBudget } from './create-search-budget.ts';
import { LIBRARY_FORMAT, LIBRARY_VERSION } from './library-format.ts';
import type { LibraryReading } from './library-reading.ts';
import { MAX_ARTICLES_A_FILE } from './max-articles-a-file.ts';
import { MAX_LIBRARY_BYTES, TOO_LARGE } from './max-library-bytes.ts';
import { nameEntry } from './name-entry.ts';
import { parseJson } from './parse-json.ts';
import { readArticle } from './read-article.ts';

const headSchema = v.object({
  format: v.literal(LIBRARY_FORMAT),
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
});
const bodySchema = v.object({ articles: v.pipe(v.array(v.unknown()), v.maxLength(MAX_ARTICLES_A_FILE)) });

/**
 * Reads a library file. An article or note that cannot be used is left out and named in `faults`;
 * the others hold. Nothing is thrown, whatever the text is; too large a text is not parsed.
 */
export function readLibrary(json: string): LibraryReading {
  // A UTF-16 unit takes at least one byte, so this never refuses a file below the cap.
  if (json.length > MAX_LIBRARY_BYTES) return { ok: false, message: TOO_LARGE };
  const parsed = parseJson(json);
  return parsed.ok ? readLibraryValue(parsed.value) : parsed;
}

/** As `readLibrary`, from the file's parsed JSON. */
export function readLibraryValue(value: unknown): LibraryReading {
  const head = v.safeParse(headSchema, value);
  if (!head.success) return { ok: false, message: 'This is not a Says Who library.' };
  const { version } = head.output;
  if (version > LIBRARY_VERSION) {
    return {
      ok: false,
      message: `This library was made by a newer Says Who (format ${version}); this one reads up to format ${LIBRARY_VERSION}.`,
    };
  }
  const body = v.safeParse(bodySchema, value);
  if (!body.success) {
    return {
      ok: false,
      message: `This library has no list of articles, or one with more than ${MAX_ARTICLES_A_FILE.toLocaleString('en')}.`,
    };
  }
  return { ok: true, ...collectArticles(readAll(body.output.articles)) };
}

function readAll(values: readonly unknown[]) {
  const budget = createSearchBudget();
  return values.map((value, position) => {
    const where = nameEntry('article', value, position);
    return { where, ...readArticle(value, where, budget) };
  });
}
