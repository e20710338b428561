import type { NameMention } from './name-mention.ts';

/** How far behind a name its first "he" or "she" may stand, in characters: the sentence and the next one's beginning. */
const REACH = 160;
const PRONOUN = /(?<!\p{L})(?:(she|her|hers|herself)|(?:he|his|him|himself))(?!\p{L})/iu;

const APPOSED =
  /^,? (?:his|her|their|my|an?|the) (?:[\p{Ll}-]+ ){0,2}?(?:(wife|mother|daughter|sister|widow|woman|aunt|niece|grandmother|girlfriend|actress)|(?:husband|father|son|brother|widower|man|uncle|nephew|grandfather|boyfriend|actor))(?!\p{L})/u;

/** "Lang's deputy, Rolf Hagen, is seen as her successor": in that sentence "her" may be whose deputy he is. */
const OWNED = /['’]s (?:[\p{Ll}-]+ ){0,4}[\p{Ll}-]+,? $/u;
const MAX_OWNED = 80;
/** "… was pleased with Tate": Tate is not whom the sentence is about. */
const OBJECT = /(?<!\p{L})(?:with|to|of|for|from|about|at|against|on|after|than|like) $/u;
const STOP = /[.!?]["”’]?\s|\n/;

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
  for (const [index, { name, start, end }] of persons.entries()) {
    // "Lund’s mother said she" tells nothing of Lund.
    if (known.has(name) || /^['’]/.test(text.slice(end, end + 1))) continue;
    const next = persons[index + 1]?.start ?? text.length;
    const behind = text.slice(end, Math.min(end + REACH, next));
    const isOwned = OWNED.test(text.slice(Math.max(0, start - MAX_OWNED), start));
    // "Tim Rooke, her husband" is no "her".
    const found = APPOSED.exec(behind) ?? PRONOUN.exec(isOwned ? withoutPossessives(behind) : behind);
    const gender = found?.[1] === undefined ? 'he' : 'she';
    // "Carla Mendez was pleased with Tate. She": Mendez.
    const before = persons[index - 1];
    const between = before === undefined ? '' : text.slice(before.end, start);
    const isBeside =
      before !== undefined && known.get(before.name) === gender && OBJECT.test(between) && !STOP.test(between);
    if (found !== null && !isBeside) votes.set(name, (votes.get(name) ?? 0) + (gender === 'he' ? -1 : 1));
  }
  return new Map([...votes].flatMap(([name, vote]) => (vote === 0 ? [] : [[name, vote > 0 ? 'she' : 'he'] as const])));
}

/** The words with what belongs to "her" or "him" left out of the first sentence. */
function withoutPossessives(words: string): string {
  const stop = words.search(STOP);
  const end = stop < 0 ? words.length : stop;
  return words.slice(0, end).replace(/(?<!\p{L})(?:hers?|his|him)(?!\p{L})/giu, '') + words.slice(end);
}
