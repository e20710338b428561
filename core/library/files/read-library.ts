import * as v from 'valibot';
import type { ArticleHistory } from '../article-history.ts';
import { createSearchBudget } from '../notes/create-search-budget.ts';
import { collectArticles } from './collect-articles.ts';
import { LIBRARY_FORMAT, LIBRARY_VERSION } from './library-format.ts';
import type { LibraryFault, LibraryReading } from './library-reading.ts';
import { MAX_ARTICLES_A_FILE } from './max-articles-a-file.ts';
import { MAX_LIBRARY_BYTES, TOO_LARGE } from './max-library-bytes.ts';
import { nameEntry } from './name-entry.ts';
import { NO_LIBRARY } from './no-library.ts';
import { ownField } from './own-field.ts';
import { parseJson } from './parse-json.ts';
import { type ArticleReading, readArticle } from './read-article.ts';
import { readHistory } from './read-history.ts';

const headSchema = v.object({ format: v.literal(LIBRARY_FORMAT) });
const versionSchema = v.object({ version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)) });
const bodySchema = v.object({ articles: v.pipe(v.array(v.unknown()), v.maxLength(MAX_ARTICLES_A_FILE)) });

/**
 * Reads a library file. An article or note that cannot be used is left out and named in `faults`;
 * the others hold. Nothing is thrown, whatever the text is; too large a text is not parsed.
 */
export function readLibrary(json: string): LibraryReading {
  // A UTF-16 unit takes at least one byte, so this never refuses a file below the cap.
  if (json.length > MAX_LIBRARY_BYTES) return { ok: false, message: TOO_LARGE };
  const parsed = parseJson(json);
  const reading = parsed.ok ? readLibraryValue(parsed.value) : parsed;
  return reading.ok ? { ok: true, articles: reading.articles, faults: reading.faults } : reading;
}

/** As `readLibrary`, from the file's parsed JSON, with what the file tells of its articles beside what they say, by id. */
export function readLibraryValue(
  value: unknown,
): (Extract<LibraryReading, { ok: true }> & { histories: Map<string, ArticleHistory> }) | FailedReading {
  if (!v.is(headSchema, value)) return { ok: false, message: NO_LIBRARY };
  const head = v.safeParse(versionSchema, value);
  if (!head.success) return { ok: false, message: describeVersion(ownField(value, 'version')) };
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
  const readings = readAll(body.output.articles);
  const histories = new Map<string, ArticleHistory>();
  const known = new Set<string>();
  for (const { article, history } of readings) {
    // As of the articles, the first with one id holds.
    if (article !== null && history !== null && !known.has(article.id)) {
      if (saysAnything(history)) histories.set(article.id, history);
      known.add(article.id);
    }
  }
  return { ok: true, ...collectArticles(readings), histories };
}

const MAX_SHOWN = 40;

function describeVersion(version: unknown): string {
  const isShown = version === null || typeof version === 'number' || typeof version === 'string';
  const written = version === undefined ? 'missing' : isShown ? JSON.stringify(version) : 'no number';
  const shown = written.length > MAX_SHOWN ? `${written.slice(0, MAX_SHOWN)}…` : written;
  return `This is a library of Says Who, but its "version" is ${shown} where this one reads ${LIBRARY_VERSION}. Nothing of it was read: export it again, or mend its first line.`;
}

const saysAnything = ({ addedAt, fileName, versions }: ArticleHistory) =>
  addedAt !== '' || fileName !== '' || versions.length > 0;

type FailedReading = Extract<LibraryReading, { ok: false }>;

interface EntryReading extends ArticleReading {
  where: string;
  history: ArticleHistory | null;
}

function readAll(values: readonly unknown[]): EntryReading[] {
  const budget = createSearchBudget();
  return values.map((value, position) => {
    const where = nameEntry('article', value, position);
    const { article, faults } = readArticle(value, where, budget);
    if (article === null) return { where, article, history: null, faults };
    const { history, faults: more } = readHistory(value, article.id, where, budget);
    return history === null
      ? { where, article: null, history, faults: more }
      : { where, article, history, faults: joined(faults, more) };
  });
}

const joined = (faults: LibraryFault[], more: readonly LibraryFault[]) =>
  more.length === 0 ? faults : [...faults, ...more];
