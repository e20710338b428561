import type { Mark } from './mark.ts';

/** True where more than half of the marks still stand on words: the page has been added to rather than gone elsewhere. */
export function areStanding(marks: readonly Mark[]): boolean {
  // Of words that are gone, live ranges are empty.
  const standing = marks.filter(({ rest }) =>
    rest.some((range) => !range.collapsed && range.startContainer.isConnected),
  );
  return standing.length * 2 > marks.length;
}
