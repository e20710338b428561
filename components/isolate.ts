// Hebrew, Arabic and what else runs from right to left: https://www.unicode.org/reports/tr9/#R
const RIGHT_TO_LEFT = /[\p{sc=Hebr}\p{sc=Arab}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Adlm}]/u;

/**
 * A page's words for a sentence of ours: where they run from right to left they stand by themselves, or the numbers and days behind
 * them would be drawn into their run.
 */
export const isolate = (words: string): string => (RIGHT_TO_LEFT.test(words) ? `\u2068${words}\u2069` : words);
