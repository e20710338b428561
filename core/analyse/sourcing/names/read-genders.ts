import { firstNameGender } from './first-name-gender.ts';
import { genderByPronouns } from './gender-by-pronouns.ts';
import type { NameMention } from './name-mention.ts';

/** How the article speaks of its persons, by full name: by a title or given name, else by the pronouns behind. Linear. */
export function readGenders(text: string, persons: readonly NameMention[]): Map<string, 'she' | 'he'> {
  const genders = new Map<string, 'she' | 'he'>();
  for (const { name, gender } of persons) {
    const known = gender ?? firstNameGender(name);
    if (known !== null && !genders.has(name)) genders.set(name, known);
  }
  for (const [name, gender] of genderByPronouns(text, persons, genders)) genders.set(name, gender);
  return genders;
}
