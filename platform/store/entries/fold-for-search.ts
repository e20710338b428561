const PLAIN = /^[\u0020-\u007e\n]*$/;

/** Words as a search compares them: keyboards write no curly apostrophes and quotation marks, no long dashes, and not all accents. */
export function foldForSearch(words: string): string {
  const lower = words.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const bare = lower
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
  return bare
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c-\u201e\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-');
}
