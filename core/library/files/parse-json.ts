import { isTooDeep } from './is-too-deep.ts';

/** Parses a file's text; what is wrong with it is a value, in words for the person who chose the file. */
export function parseJson(json: string): { ok: true; value: unknown } | { ok: false; message: string } {
  if (isTooDeep(json)) return { ok: false, message: 'This file is nested deeper than any library is.' };
  try {
    // Editors on Windows put a byte order mark first, which JSON does not know.
    return { ok: true, value: JSON.parse(json.startsWith('\u{feff}') ? json.slice(1) : json) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { ok: false, message: nameOther(json) };
  }
}

/** How compressed files begin, read as text: gzip's second byte is none. */
const COMPRESSED = ['\u{1f}\u{fffd}', 'PK\u{3}\u{4}'];

/** Says what a file is that cannot be parsed, and what its reader can do: a site may have given it in place of another. */
function nameOther(text: string): string {
  if (COMPRESSED.some((beginning) => text.startsWith(beginning))) {
    return 'This file is compressed: unpack it and choose what was in it.';
  }
  if (/^\s*<(?:!doctype|html)\b/i.test(text)) return 'This file is a web page, not a library.';
  return /^\s*[{[]/.test(text)
    ? 'This file is cut off or damaged: it begins as a library may, but cannot be read to its end. Export or download it again.'
    : 'This file is no library, nor annotations: choose one that was exported from a library.';
}
