import type { NameMention } from './name-mention.ts';

/** How far behind a name its first "he" or "she" may stand, in characters: the sentence and the next one's beginning. */
const REACH = 160;
const PRONOUN = /(?<!\p{L})(?:(she|her|hers|herself)|(?:he|his|him|himself))(?!\p{L})/iu;

const APPOSED =
  /^,? (?:his|her|their|my|an?|the) (?:[\p{Ll}-]+ ){0,2}?(?:(wife|mother|daughter|sister|widow|woman|aunt|niece|grandmother|girlfriend|actress)|(?:husband|father|son|brother|widower|man|uncle|nephew|grandfather|boyfriend|actor))(?!\p{L})/u;

/**
 * Genders of persons whose given name and titles tell none: the pronoun that follows their mentions most often before
 * anybody else is named. Persons in `known` are left out. Linear.
 */
export function genderByPronouns(
  text: string,
  persons: readonly NameMention[],
  known: ReadonlyMap<string, 'she' | 'he'>,
): Map<string, 'she' | 'he'> {
  const votes = new Map<string, number>();
  for (const [index, { name, end }] of persons.entries()) {
    // "Lund’s mother said she" tells nothing of Lund.
    if (known.has(name) || /^['’]/.test(text.slice(end, end + 1))) continue;
    const next = persons[index + 1]?.start ?? text.length;
    const behind = text.slice(end, Math.min(end + REACH, next));
    // "Tim Rooke, her husband" is no "her".
    const found = APPOSED.exec(behind) ?? PRONOUN.exec(behind);
    if (found !== null) votes.set(name, (votes.get(name) ?? 0) + (found[1] === undefined ? -1 : 1));
  }
  return new Map([...votes].flatMap(([name, vote]) => (vote === 0 ? [] : [[name, vote > 0 ? 'she' : 'he'] as const])));
}
