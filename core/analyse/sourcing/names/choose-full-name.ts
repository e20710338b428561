import { findNamesake } from './find-namesake.ts';
import { firstNameGender } from './first-name-gender.ts';
import type { NameMention } from './name-mention.ts';

/** A full name this near before its short form is what the short form means, in characters. */
const NEAR = 500;

/**
 * Of the full names a short form at `at` may stand for the one right before, else the most frequent one; "Ann Lee or Bo
 * Lee" where both stand there alike; null for none.
 */
export function chooseFullName(
  all: readonly NameMention[],
  at: number,
  gender: 'she' | 'he' | null,
  genders: ReadonlyMap<string, 'she' | 'he'>,
): string | null {
  // "Mr Lund" is not Ann Lund, nor "Mrs Lund" whoever has "his wife" behind his name.
  const given = gender === null ? all : all.filter(({ name }) => (firstNameGender(name) ?? gender) === gender);
  const known = gender === null ? given : given.filter(({ name }) => (genders.get(name) ?? gender) === gender);
  const forms = known.length > 0 ? known : given;
  const kin = new Set(forms.flatMap(({ name, isKin }) => (isKin ? [name] : [])));
  const counts = new Map<string, number>();
  for (const { name } of forms) counts.set(name, (counts.get(name) ?? 0) + (kin.has(name) ? 0 : 1));
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  // Whom an article names in full again and again goes by the last name alone, whoever else of the family came since.
  if (first !== undefined && first[1] > 1 && second?.[1] === 1) return first[0];
  // Kin with the same last name go by their given ones.
  const near = forms.findLast(({ start, name }) => start <= at && !kin.has(name));
  if (near === undefined || at - near.start > NEAR) return first?.[0] ?? null;
  const other = at > near.end ? findNamesake(forms, near, counts) : null;
  return other === null ? near.name : `${other.name} or ${near.name}`;
}
