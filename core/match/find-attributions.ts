import type { Fact } from './find-facts.ts';
import { findSources, type NamedSource } from './find-sources.ts';
import { placeKey } from './places.ts';
import { type Passage, readPassage } from './read-passage.ts';
import { stemInflected } from './stem-inflected.ts';

/**
 * Who says it, where one of them is named anew: "officials" for "the ministry". Where one side names more than the other,
 * who is gone or put in; not who only stands by another verb now, and is there with some of his words.
 */
export function findAttributions(stored: Passage, page: Passage): Fact[] {
  const [before, after] = [findSources(stored), findSources(page)];
  const isEven = before.length === after.length;
  const gone = isEven ? before : before.filter(isMissingIn(page));
  const put = isEven ? after : after.filter(isMissingIn(stored));
  return Array.from({ length: Math.max(gone.length, put.length) }).flatMap((_, i) => {
    const [one, other] = [gone[i], put[i]];
    if (one?.key === other?.key || (one && other && isSameSource(one, other, stored.language))) return [];
    return { kind: 'attribution' as const, stored: one?.span ?? null, page: other?.span ?? null };
  });
}

/** "Chairman Daniel Okoro" is "Okoro", and "Kofi Mensah, its head," is "its head, Kofi Mensah,". */
function isSameSource(one: NamedSource, other: NamedSource, language: string | null | undefined): boolean {
  if (isPronounFor(one, other) || isPronounFor(other, one)) return true;
  if (wordsOf(one, language) === wordsOf(other, language)) return true;
  const isRenamed = others(one, other).length > 0 && others(other, one).length > 0;
  if (one.name !== null && one.name === other.name && !isRenamed) return true;
  if (areOneInShort(one, other) || areOneInShort(other, one)) return true;
  return one.apposition === other.key && other.apposition === one.key;
}

function isMissingIn(passage: Passage): (source: NamedSource) => boolean {
  const values = new Set(readPassage(passage).map(({ value }) => stemInflected(value, passage.language)));
  return ({ key }) => !key.split(' ').some((word) => values.has(word));
}

/** First names and titles that only one of two has. */
const others = ({ leading }: NamedSource, { key }: NamedSource) =>
  [...leading].filter((word) => !key.split(' ').includes(word));

/** True where one is the other without a first name or title, or begins elsewhere: what is compared of it is cut. */
function areOneInShort(short: NamedSource, long: NamedSource): boolean {
  const left = new Set(others(long, short));
  const bare = long.key
    .split(' ')
    .filter((word) => !left.has(word))
    .join(' ');
  if (bare === short.key) return true;
  const [least, most] = [short.key, bare].sort((a, b) => a.length - b.length) as [string, string];
  return (short.isCut || long.isCut) && least.includes(' ') && most.endsWith(` ${least}`);
}

/** Who is only "she" may be whoever is named there, but is no council. */
const PRONOUN = /^(?:he|she|er|sie|il|elle|él|ella)$/;
const isPronounFor = (one: NamedSource, other: NamedSource) => PRONOUN.test(one.key) && other.name !== null;

/** "Chinese officials" are "officials in China". */
const wordsOf = ({ key }: NamedSource, language: string | null | undefined) =>
  key
    .split(' ')
    .map((word) => placeKey(word, language) ?? word)
    .sort()
    .join(' ');
