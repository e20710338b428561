/**
 * Share of names among an article's names and words above which its language writes nouns with capitals: German .34, English
 * .07 to .33 but for lists of names (goldens/match/tuning, PolNeAR's train articles). There a shared noun is not a name.
 */
const NOUNS_TOO = 0.33;

/** True for the terms of a text whose language writes nouns with capitals (`Terms`). Each counts once. */
export function hasCapitalNouns(terms: Iterable<string>): boolean {
  const different = [...new Set(terms)];
  const count = (sort: string) => different.filter((term) => term.startsWith(sort)).length;
  const names = count('n:');
  return names > NOUNS_TOO * (names + count('w:'));
}
