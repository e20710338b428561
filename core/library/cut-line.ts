/** UTF-16 units a line of an article may have, as the library's format has it. */
export const MAX_LINE = 500;

/** The line as far as the format takes it; a character of two units that the cut goes through is left out whole. */
export const cutLine = (line: string): string =>
  line.length <= MAX_LINE ? line : line.slice(0, MAX_LINE).replace(/[\uD800-\uDBFF]$/, '');
