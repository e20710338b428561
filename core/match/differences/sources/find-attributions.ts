import { placeKey } from '../../words/places.ts';
import type { Fact } from '../find-facts.ts';
import { type Passage, readPassage } from '../read-passage.ts';
import { stemInflected } from '../stem-inflected.ts';
import { findSources, type NamedSource } from './find-sources.ts';

/**
 * Who says it, where one of them is named anew: "officials" for "the ministry". Where one side names more than the other,
 * who is gone or put in; not who only stands by another verb now, and is there with some of his words.
 * `names` are both texts' names, folded (`findNames`).
 */
export function findAttributions(stored: Passage, page: Passage, names: ReadonlySet<string>): Fact[] {
  const [before, after] = [findSources(stored), findSources(page)];
  const isEven = before.length === after.length;
  const gone = isEven ? before : before.filter(isMissingIn(page));
  const put = isEven ? after : after.filter(isMissingIn(stored));
  const isPronounFor = (one: NamedSource, other: NamedSource, passage: Passage) =>
    PRONOUN.test(one.key) && isPerson(other, passage, names);
  return Array.from({ length: Math.max(gone.length, put.length) }).flatMap((_, i) => {
    const [one, other] = [gone[i], put[i]];
    if (one?.key === other?.key) return [];
    if (one && other) {
      if (isPronounFor(one, other, page) || isPronounFor(other, one, stored)) return [];
      if (isSameSource(one, other, stored, page)) return [];
    }
    return { kind: 'attribution' as const, stored: one?.span ?? null, page: other?.span ?? null };
  });
}

/** "Chairman Daniel Okoro" is "Okoro", and "Kofi Mensah, its head," is "its head, Kofi Mensah,". */
function isSameSource(one: NamedSource, other: NamedSource, stored: Passage, page: Passage): boolean {
  const { language } = stored;
  if (wordsOf(one, language) === wordsOf(other, language)) return true;
  const isRenamed = isNamedAnew(one, other) && isNamedAnew(other, one);
  if (one.name !== null && one.name === other.name && !isRenamed) return true;
  if (areInitials(one, stored, other, page) || areInitials(other, page, one, stored)) return true;
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

/** True where one has a first name or title that the other has not, nor its initial: "Mika Laurila" is "M. Laurila". */
function isNamedAnew(one: NamedSource, other: NamedSource): boolean {
  const isInitial = (a: string, b: string) => a.charAt(0) === b.charAt(0) && Math.min(a.length, b.length) === 1;
  return others(one, other).some((word) => !others(other, one).some((there) => isInitial(word, there)));
}

/** "The EU" is "the European Union"; "the PM" is not "Paul Miller", nor is "we" "William Evans". */
function areInitials(short: NamedSource, { text: of }: Passage, long: NamedSource, { text }: Passage): boolean {
  if (!ARTICLE.test(text.slice(long.span.start, long.span.end))) return false;
  if (!CAPITALS.test(of.slice(short.span.start, short.span.end).replace(ARTICLE, ''))) return false;
  const initials = long.key.split(' ').map((word) => word.charAt(0));
  return initials.length > 1 && initials.join('') === short.key;
}

const CAPITALS = /^\p{Lu}+$/u;

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

/** Who is only "she" may be whoever is named there, but is no council and no "he". */
const PRONOUN = /^(?:he|she|er|sie|il|elle|él|ella)$/;
const ARTICLE = /^(?:[Tt]he|[Dd](?:er|ie|as)|[Ll](?:es?|as?|os)|[Ee]l) /;

/** True for "Ida Falk"; not for "The Pentagon", nor for "Officials", whose capital only opens the sentence. */
function isPerson({ name, span }: NamedSource, { text, spans }: Passage, names: ReadonlySet<string>): boolean {
  const written = text.slice(span.start, span.end);
  if (name === null || ARTICLE.test(written)) return false;
  const isOpening = spans.some(({ start }) => start <= span.start && !/\p{L}/u.test(text.slice(start, span.start)));
  return !isOpening || written.includes(' ') || names.has(written.toLowerCase());
}

/** "Chinese officials" are "officials in China". */
const wordsOf = ({ key }: NamedSource, language: string | null | undefined) =>
  key
    .split(' ')
    .map((word) => placeKey(word, language) ?? word)
    .sort()
    .join(' ');
