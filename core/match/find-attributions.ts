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
  if (PRONOUN.test(one.key) || PRONOUN.test(other.key)) return true;
  if (wordsOf(one, language) === wordsOf(other, language)) return true;
  if (one.name !== null && one.name === other.name) return true;
  return one.apposition === other.key && other.apposition === one.key;
}

function isMissingIn(passage: Passage): (source: NamedSource) => boolean {
  const values = new Set(readPassage(passage).map(({ value }) => stemInflected(value, passage.language)));
  return ({ key }) => !key.split(' ').some((word) => values.has(word));
}

/** Who is only "she" may be whoever is named there. */
const PRONOUN = /^(?:he|she|they|er|sie|il|elle|ils|elles|él|ella|ellos|ellas)$/;

/** "Chinese officials" are "officials in China". */
const wordsOf = ({ key }: NamedSource, language: string | null | undefined) =>
  key
    .split(' ')
    .map((word) => placeKey(word, language) ?? word)
    .sort()
    .join(' ');
