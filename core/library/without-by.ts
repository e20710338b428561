const OPENING = /^(?:(?:written|posted|submitted|reported|published) )?by:? /i;

/** A byline without the "By" before the names: the library lists them under that word. */
export function withoutBy(byline: string): string {
  return byline.replace(OPENING, '');
}
