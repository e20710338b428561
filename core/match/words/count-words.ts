/** Scripts without spaces, where every character counts as a word (`readWords`); so many of them say what a word does. */
const UNSPACED = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}]/u;
const CHARACTERS_A_WORD = 3;

/** How much these words say, counted in words of a script with spaces. Linear. */
export function countWords(values: readonly string[]): number {
  const characters = values.filter((value) => UNSPACED.test(value)).length;
  return values.length - characters + characters / CHARACTERS_A_WORD;
}
