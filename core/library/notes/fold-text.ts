/** A text without what typesetting changes, and where each unit of it stands in the original. */
export interface FoldedText {
  text: string;
  /** For each UTF-16 unit of `text`, its place in the original. */
  places: Uint32Array;
}

// White space, soft hyphens, joiners, byte order marks.
const UNSEEN = /[\s\u00ad\u200b-\u200d\u2060\ufeff]/;
const PLAIN: Record<string, string> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2013': '-',
  '\u2014': '-',
};

/**
 * Takes out white space and invisible characters, and makes quotation marks and dashes plain. Tools that read
 * a page differ in where they see spaces: between two paragraphs one finds "\n", another nothing. One pass.
 */
export function foldText(original: string): FoldedText {
  const places = new Uint32Array(original.length);
  const kept: string[] = [];
  for (let place = 0; place < original.length; place += 1) {
    const unit = original[place] ?? '';
    if (UNSEEN.test(unit)) continue;
    places[kept.length] = place;
    kept.push(PLAIN[unit] ?? unit);
  }
  return { text: kept.join(''), places: places.subarray(0, kept.length) };
}
