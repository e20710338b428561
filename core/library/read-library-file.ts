import type { LibraryReading } from './library-reading.ts';
import { MAX_LIBRARY_BYTES, TOO_LARGE } from './max-library-bytes.ts';
import { readJsonLines } from './read-json-lines.ts';
import { readLibrary } from './read-library.ts';

/** Reads a file that is a library or JSON Lines, whichever it turns out to be. */
export function readLibraryFile(text: string): LibraryReading {
  if (text.length > MAX_LIBRARY_BYTES) return { ok: false, message: TOO_LARGE };
  return isJsonLines(text) ? readJsonLines(text) : readLibrary(text);
}

// How many lines are looked at: one bad line at the head is the line's fault, not the file's.
const LOOKED_AT = 5;

function isJsonLines(text: string): boolean {
  // Spares a library on a single line being parsed twice.
  if (/^\s*\{\s*"format"\s*:/.test(text)) return false;
  if (text.trim() === '') return true;
  const lines = headLines(text);
  // A library written over several lines opens with the brace alone.
  return lines[0] !== '{' && lines.some(isArticleLine);
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

function isArticleLine(line: string): boolean {
  if (!line.startsWith('{') || !line.endsWith('}')) return false;
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Object.hasOwn(value, 'format');
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error;
    return false;
  }
}
