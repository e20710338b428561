/** As many as annotations in a file: 64 MB have room for twenty million lines of "{}", which take more memory than a page gets. */
const MAX_LINES = 200_000;
// Made where it is needed, as in `shortText`.
export const describeTooMany = () =>
  `This file has more than ${MAX_LINES.toLocaleString('en')} lines: split it into several files.`;

/** A line with anything on it. */
export interface Line {
  /** Names it by its number, counted from 1. */
  where: string;
  json: string;
}

/** The lines with anything on them, named by their numbers; null where they are more than are read. */
export function findLines(text: string): Line[] | null {
  const found: Line[] = [];
  for (let start = 0, number = 1; start < text.length; number += 1) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    // trim() takes a byte order mark too.
    const json = text.slice(start, end).trim();
    start = end + 1;
    if (json === '') continue;
    if (found.length === MAX_LINES) return null;
    found.push({ where: `line ${number}`, json });
  }
  return found;
}
