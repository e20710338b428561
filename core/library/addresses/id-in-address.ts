/**
 * An article's id as a part of an address. Ids come from files and may hold anything, half a surrogate pair too, which
 * addresses cannot: JSON writes that as an escape.
 */
export function writeId(id: string): string {
  return encodeURIComponent(JSON.stringify(id));
}

/** The id that `writeId` wrote, or null where this is none. */
export function parseId(part: string): string | null {
  try {
    const id: unknown = JSON.parse(decodeURIComponent(part));
    return typeof id === 'string' ? id : null;
  } catch (error) {
    if (!(error instanceof URIError || error instanceof SyntaxError)) throw error;
    return null;
  }
}
