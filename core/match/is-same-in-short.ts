import type { FactWord } from './read-fact-words.ts';

/** True where one name is the initials of the other: "US" and "United States", "WHO" and "World Health Organisation". */
export function isSameInShort(one: readonly FactWord[], other: readonly FactWord[]): boolean {
  return areInitials(one, other) || areInitials(other, one);
}

function areInitials([short, ...more]: readonly FactWord[], full: readonly FactWord[]): boolean {
  if (short === undefined || more.length > 0 || full.length < 2) return false;
  return short.value === full.map(({ value }) => value.charAt(0)).join('');
}
