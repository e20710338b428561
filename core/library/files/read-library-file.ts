import type { ArticleHistory } from '../article-history.ts';
import type { FileReading } from './file-reading.ts';
import { isAnnotations } from './find-annotations.ts';
import type { LibraryFormat } from './library-formats.ts';
import type { LibraryReading } from './library-reading.ts';
import { MAX_LIBRARY_BYTES, TOO_LARGE } from './max-library-bytes.ts';
import { NO_LIBRARY } from './no-library.ts';
import { ownField } from './own-field.ts';
import { parseJson } from './parse-json.ts';
import { isHypothesisRow, readAnnotationLines } from './read-annotation-lines.ts';
import { readAnnotations } from './read-annotations.ts';
import { findHypothesis, readHypothesis } from './read-hypothesis.ts';
import { readJsonLines } from './read-json-lines.ts';
import { readLibraryValue } from './read-library.ts';

/**
 * Reads a file of any form the library knows, told by what is in it. Each entry that cannot be used is left out
 * and named in `faults`; the others hold. Nothing is thrown, whatever the text is; too large a text is not parsed.
 */
export function readLibraryFile(text: string): FileReading {
  // A UTF-16 unit takes at least one byte, so this never refuses a file below the cap.
  if (text.length > MAX_LIBRARY_BYTES) return { ok: false, message: TOO_LARGE };
  // Of lines a parser reads the first.
  const parsed = parseJson(text);
  if (parsed.ok ? isLine(text) && isArticleAlone(parsed.value) : isJsonLines(text)) {
    return withoutLoose(readJsonLines(text), 'json-lines', new Map());
  }
  if (!parsed.ok) return readAnnotationLines(text) ?? parsed;
  const { value } = parsed;
  if (ownField(value, 'format') !== undefined) {
    const reading = readLibraryValue(value);
    return reading.ok ? withoutLoose(reading, 'says-who', reading.histories) : reading;
  }
  if (isAnnotations(value)) return readAnnotations(value);
  const annotations = findHypothesis(value);
  if (annotations !== null) return readHypothesis(annotations);
  if (isHypothesisRow(value)) return readHypothesis([value]);
  return { ok: false, message: NO_LIBRARY };
}

function withoutLoose(
  reading: LibraryReading,
  format: LibraryFormat,
  histories: ReadonlyMap<string, ArticleHistory>,
): FileReading {
  return reading.ok ? { ...reading, format, histories, looseNotes: [] } : reading;
}

// What files of the other forms have at their top; a line with one of these and no article is a whole file on one line.
const NOT_OF_LINES = ['format', '@context', 'annotations', 'rows', 'target', 'items'];
// How the first line of JSON ends that is written over several, or begins with where that is a library or annotations.
const OPENING = /^\{\s*"(?:format|@context|export_date)"\s*:|[{[]$/;

const isLine = (text: string) => !text.trim().includes('\n');

/** A line that is alone may be any program's JSON. */
const isArticleAlone = (value: unknown) => ownField(value, 'text') !== undefined && isArticleLine(value);

/** For text that is not JSON as a whole: some lines may be broken, be they the first. */
function isJsonLines(text: string): boolean {
  if (text.trim() === '') return true;
  let isFirst = true;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(start, end).trim();
    start = end + 1;
    if (line === '') continue;
    const parsed = line.startsWith('{') && line.endsWith('}') ? parseJson(line) : null;
    if (parsed?.ok && isArticleLine(parsed.value)) return true;
    if (isFirst && OPENING.test(line)) return false;
    isFirst = false;
  }
  return false;
}

/** Beside what makes it an article a line may have fields of any name. */
function isArticleLine(value: unknown): boolean {
  const isArticle = ['title', 'text'].every((name) => typeof ownField(value, name) === 'string');
  return isArticle || NOT_OF_LINES.every((name) => ownField(value, name) === undefined);
}
