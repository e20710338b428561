/** Parses a file's text; what is wrong with it is a value, in words for the person who chose the file. */
export function parseJson(json: string): { ok: true; value: unknown } | { ok: false; message: string } {
  try {
    // Editors on Windows put a byte order mark first, which JSON does not know.
    return { ok: true, value: JSON.parse(json.startsWith('\u{feff}') ? json.slice(1) : json) };
  } catch (error) {
    // RangeError: nested deeper than the engine can follow.
    if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error;
    return { ok: false, message: `This file is not valid JSON: ${error.message.slice(0, 120)}` };
  }
}
