/** Parses a file's text; what is wrong with it is a value, in words for the person who chose the file. */
export function parseJson(json: string): { ok: true; value: unknown } | { ok: false; message: string } {
  try {
    // Editors on Windows put a byte order mark first, which JSON does not know.
    return { ok: true, value: JSON.parse(json.startsWith('\u{feff}') ? json.slice(1) : json) };
  } catch (error) {
    // RangeError: nested deeper than the engine can follow.
    if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error;
    return { ok: false, message: nameOther(json) ?? `This file is not valid JSON: ${error.message.slice(0, 120)}` };
  }
}

/** How compressed files begin, read as text: gzip's second byte is none. */
const COMPRESSED = ['\u{1f}\u{fffd}', 'PK\u{3}\u{4}'];

/** Says of a file that is often chosen, or given by a site, in place of another what it is; null for all else. */
function nameOther(text: string): string | null {
  if (COMPRESSED.some((beginning) => text.startsWith(beginning))) {
    return 'This file is compressed: unpack it and choose what was in it.';
  }
  return /^\s*<(?:!doctype|html)\b/i.test(text) ? 'This file is a web page, not a library.' : null;
}
