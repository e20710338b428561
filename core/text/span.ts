/** A stretch of a text: `end` is exclusive, both in UTF-16 units of the text it names. */
export interface Span {
  start: number;
  end: number;
}

/** True where the two spans share at least one unit. */
export function isOverlapping(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
