import type { FactWord } from './read-fact-words.ts';

/**
 * True where one name is the other in short: the initials ("US" and "United States", "WHO" and "World Health Organisation"), or with
 * words that are abbreviated ("Sen. Sanders" and "Senator Sanders", "Fla." and "Florida").
 */
export function isSameInShort(one: readonly FactWord[], other: readonly FactWord[]): boolean {
  return areInitials(one, other) || areInitials(other, one) || areAbbreviated(one, other);
}

function areInitials([short, ...more]: readonly FactWord[], full: readonly FactWord[]): boolean {
  if (short === undefined || more.length > 0 || full.length < 2) return false;
  return short.value === full.map(({ value }) => value.charAt(0)).join('');
}

/** True where one name stands for what begins with the other among its passage's words: "UE" and "Union européenne". */
export function isInitialsOf(
  [short, ...more]: readonly FactWord[],
  [first]: readonly FactWord[],
  words: readonly FactWord[],
): boolean {
  if (short === undefined || first === undefined || more.length > 0 || short.value.length < 2) return false;
  const from = words.indexOf(first);
  return areInitials([short], words.slice(from, from + short.value.length));
}

function areAbbreviated(one: readonly FactWord[], other: readonly FactWord[]): boolean {
  if (one.length === 0 || one.length !== other.length) return false;
  return one.every((word, i) => {
    const there = other[i] as FactWord;
    return word.key === there.key || isAbbreviation(word, there) || isAbbreviation(there, word);
  });
}

/** "EE." of "EE.UU." is that of a plural. */
const isDoubled = (value: string, full: string) => /^(.)\1$/.test(value) && value.charAt(0) === full.charAt(0);

/** "Pa." of "Pennsylvania": its first letter, and others of it in their order. */
function isAbbreviation({ value, isAbbreviated }: FactWord, { value: full }: FactWord): boolean {
  if (isDoubled(value, full)) return true;
  if (isAbbreviated !== true || value.length >= full.length || value.charAt(0) !== full.charAt(0)) return false;
  let at = 0;
  for (const letter of full) if (letter === value.charAt(at)) at++;
  return at === value.length;
}
