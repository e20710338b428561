const COMMON = new Set(['the', 'of', 'and', 'to', 'that', 'with', 'for', 'was', 'is', 'on', 'by', 'it']);
/** Shares of all words; English news has 0.05 to 0.07 and about 0.2. */
const LEAST_THE = 0.02;
const LEAST_COMMON = 0.12;
/** Words that are counted. */
const SAMPLE = 400;

/** In most English lines every letter is one of A to Z: a class of 26 is read faster than all letters there are. */
const PLAIN_LINE = /^[ -~\u00A0\u2010-\u2026]*$/;

/** True for a text whose commonest words are English ones. Reads the first 400 words. */
export function isEnglish(lines: readonly string[]): boolean {
  let count = 0;
  let the = 0;
  let common = 0;
  for (const line of lines) {
    for (const word of line.toLowerCase().match(PLAIN_LINE.test(line) ? /[a-z]+/g : /\p{L}+/gu) ?? []) {
      count++;
      if (word === 'the') the++;
      if (COMMON.has(word)) common++;
    }
    if (count > SAMPLE) break;
  }
  return count > 0 && the / count >= LEAST_THE && common / count >= LEAST_COMMON;
}
