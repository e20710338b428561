import type { ArticleHistory } from '../article-history.ts';
import type { FileReading } from './file-reading.ts';
import { isAnnotations } from './find-annotations.ts';
import type { LibraryFormat } from './library-formats.ts';
import type { LibraryReading } from './library-reading.ts';
import { MAX_LIBRARY_BYTES, TOO_LARGE } from './max-library-bytes.ts';
import { NO_LIBRARY } from './no-library.ts';
import { ownField } from './own-field.ts';
import { parseJson } from './parse-json.ts';
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
  if (isJsonLines(text)) return withoutLoose(readJsonLines(text), 'json-lines', new Map());
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  const { value } = parsed;
  if (ownField(value, 'format') !== undefined) {
    const reading = readLibraryValue(value);
    return reading.ok ? withoutLoose(reading, 'says-who', reading.histories) : reading;
  }
  if (isAnnotations(value)) return readAnnotations(value);
  const annotations = findHypothesis(value);
  if (annotations !== null) return readHypothesis(annotations);
  return { ok: false, message: NO_LIBRARY };
}

function withoutLoose(
  reading: LibraryReading,
  format: LibraryFormat,
  histories: ReadonlyMap<string, ArticleHistory>,
): FileReading {
  return reading.ok ? { ...reading, format, histories, looseNotes: [] } : reading;
}

// How many lines are looked at: one bad line at the head is the line's fault, not the file's.
const LOOKED_AT = 5;
// What files of the other forms have at their top; a line with one of these is a whole file on one line.
const NOT_OF_LINES = ['format', '@context', 'annotations', 'rows', 'target', 'items'];

function isJsonLines(text: string): boolean {
  // Spares a library on a single line being parsed twice.
  if (/^\s*\{\s*"(?:format|@context|export_date)"\s*:/.test(text)) return false;
  if (text.trim() === '') return true;
  const lines = headLines(text);
  // A library written over several lines opens with the brace alone.
  return lines[0] !== '{' && lines.some((line) => isArticleLine(line, lines.length === 1));
}

function headLines(text: string): string[] {
  const lines: string[] = [];
  let start = 0;
  while (lines.length < LOOKED_AT && start < text.length) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end === -1 ? text.length : end).trim();
    if (line !== '') lines.push(line);
    start = end === -1 ? text.length : end + 1;
  }
  return lines;
}

/** A line that is alone (`isAlone`) may be any program's JSON. */
function isArticleLine(line: string, isAlone: boolean): boolean {
  if (!line.startsWith('{') || !line.endsWith('}')) return false;
  const parsed = parseJson(line);
  if (!parsed.ok || (isAlone && ownField(parsed.value, 'text') === undefined)) return false;
  return NOT_OF_LINES.every((name) => ownField(parsed.value, name) === undefined);
}
