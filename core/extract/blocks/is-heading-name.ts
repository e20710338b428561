const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** True for the lower-case name of a heading's element. */
export function isHeadingName(name: string): boolean {
  return HEADINGS.has(name);
}
